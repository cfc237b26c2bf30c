import { describeStatus, type ObservedState } from '@chathub-demo/kit';

/** The status in a word. Not live: the timeline announces changes, and once is enough. */
export function StatusPill({ state }: { state: Pick<ObservedState, 'status' | 'error'> }) {
  const { label, tone } = describeStatus(state);
  return (
    <output className="pill" data-tone={tone} data-testid="status" aria-live="off">
      {label}
    </output>
  );
}
