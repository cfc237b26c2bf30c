import type { UseChatHubResult } from '@chathub/react';
import type { Timeline } from '@chathub-demo/kit';
import type { ReactNode } from 'react';
import { LiveStatus } from './live-status.tsx';
import { TimelineCard } from './timeline-card.tsx';

/** A page without a panel: leaving removed it. */
export function AwayPage({
  tabs,
  chathub,
  timeline,
}: {
  tabs: ReactNode;
  chathub: UseChatHubResult;
  timeline: Timeline;
}) {
  return (
    <>
      <h1 className="title">A page without a panel</h1>
      <p className="lead">
        The component left, and took the panel and its connection with it. Go back and a fresh one
        comes up.
      </p>
      {tabs}
      <div className="demo-grid">
        <LiveStatus chathub={chathub} lifetime={timeline.lifetime} />
        <TimelineCard entries={timeline.entries} />
      </div>
    </>
  );
}
