import type { ObservedState } from './observed-state.ts';
import type { StatusDescription } from './status-description.ts';

const descriptions: Readonly<Record<string, StatusDescription>> = {
  idle: { label: 'Idle', detail: 'No panel is on this page.', tone: 'quiet' },
  authorizing: { label: 'Authorizing', detail: 'Asking the server for a token.', tone: 'busy' },
  loading: { label: 'Loading', detail: 'The panel is booting.', tone: 'busy' },
  ready: { label: 'Ready', detail: 'The panel is live.', tone: 'good' },
  unavailable: { label: 'Unavailable', detail: 'The panel cannot be used just now.', tone: 'bad' },
  destroyed: { label: 'Destroyed', detail: 'The panel is gone for good.', tone: 'quiet' },
};

/** Puts a state into words: what it is called, what it means, how it looks. */
export function describeStatus(state: Pick<ObservedState, 'status' | 'error'>): StatusDescription {
  const description = descriptions[state.status] ?? {
    label: state.status,
    detail: '',
    tone: 'quiet' as const,
  };
  if (state.status === 'ready' && state.error) {
    return {
      ...description,
      detail: 'The panel works; there is trouble behind it.',
      tone: 'warning',
    };
  }
  return description;
}
