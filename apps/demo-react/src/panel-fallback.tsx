import { formatDuration } from '@chathub-demo/kit';
import { useNow } from './use-now.ts';

/** Stands where the panel would be: another way to get help, and the way back. */
export function PanelFallback({
  error,
  retryAt,
  retry,
  contactEmail,
}: {
  error: { code: string; hint: string } | null;
  retryAt: number | null;
  retry: () => void;
  contactEmail: string;
}) {
  const now = useNow();
  return (
    <div className="panel-fallback">
      <h2>The panel is not available</h2>
      <p>
        Write to <a href={`mailto:${contactEmail}`}>{contactEmail}</a> meanwhile.
      </p>
      {error && (
        <p className="muted">
          <code>{error.code}</code> {error.hint}
        </p>
      )}
      <p className="button-row">
        <button type="button" className="button button--primary" onClick={retry}>
          Try again
        </button>
      </p>
      {retryAt !== null && (
        <p className="muted">Next attempt in {formatDuration(retryAt - now)}.</p>
      )}
    </div>
  );
}
