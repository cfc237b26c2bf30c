import type { UseChatHubResult } from '@chathub/react';
import { describeStatus, formatDuration } from '@chathub-demo/kit';
import { StatusPill } from './status-pill.tsx';
import { useNow } from './use-now.ts';

/** The status, the token's remaining life, and what is wrong, if anything is. */
export function LiveStatus({
  chathub,
  lifetime,
}: {
  chathub: UseChatHubResult;
  lifetime: number | null;
}) {
  const now = useNow();
  const { status, error, expiresAt, retryAt, refresh, retry } = chathub;
  const { detail, tone } = describeStatus(chathub);
  const remaining = Math.max(0, (expiresAt ?? 0) - now);

  return (
    <section className="card card--wide" aria-labelledby="live-heading">
      <h2 id="live-heading">Live status</h2>
      <div className="live">
        <p className="live-head">
          <StatusPill state={chathub} />
          <span className="muted">{detail}</span>
        </p>
        <div className="live-token">
          <span id="life-label">Token life left</span>
          <span className="countdown" role="timer" aria-labelledby="life-label" data-testid="life">
            {expiresAt === null ? '–' : formatDuration(remaining)}
          </span>
          <progress
            className="life"
            aria-labelledby="life-label"
            max={lifetime ?? 1}
            value={expiresAt === null ? 0 : remaining}
          />
        </div>
        {error && (
          <div className="notice" data-tone={tone} data-testid="error">
            <strong>
              <code>{error.code}</code>
            </strong>
            {error.hint}
            {retryAt !== null && ` Next attempt in ${formatDuration(retryAt - now)}.`}
          </div>
        )}
        <p className="button-row">
          <button
            type="button"
            className="button"
            disabled={status === 'idle'}
            // The reason of a failure is in the state, and so on this page, already.
            onClick={() => refresh().catch(() => {})}
          >
            Renew token now
          </button>
          {status === 'unavailable' && (
            <button type="button" className="button" onClick={retry}>
              Retry
            </button>
          )}
        </p>
      </div>
    </section>
  );
}
