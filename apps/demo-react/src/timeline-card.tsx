import { formatClock, type TimelineEntry } from '@chathub-demo/kit';

/** What happened, newest first. */
export function TimelineCard({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <section className="card" aria-labelledby="timeline-heading">
      <h2 id="timeline-heading">What happened</h2>
      <ol className="timeline" aria-live="polite" aria-relevant="additions" data-testid="timeline">
        {entries.map((entry) => (
          <li key={entry.id} data-tone={entry.tone}>
            <time dateTime={new Date(entry.at).toISOString()}>{formatClock(entry.at)}</time>
            <div>
              <strong>{entry.title}</strong>
              <p>{entry.detail}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
