import { ChatHubWidget, type UseChatHubResult } from '@chathub/react';
import type { DemoConfiguration, Timeline, TimelineEntry } from '@chathub-demo/kit';
import type { ReactNode } from 'react';
import { CodeCard } from './code-card.tsx';
import { FaultControls } from './fault-controls.tsx';
import { LiveStatus } from './live-status.tsx';
import { PanelLoading } from './panel-loading.tsx';
import { TimelineCard } from './timeline-card.tsx';

/** The panel, everything that is known of it, and the controls that break it. */
export function PanelPage({
  tabs,
  chathub,
  timeline,
  note,
  configuration,
}: {
  tabs: ReactNode;
  chathub: UseChatHubResult;
  timeline: Timeline;
  note: (entry: Pick<TimelineEntry, 'title' | 'detail' | 'tone'>) => void;
  configuration: DemoConfiguration;
}) {
  return (
    <>
      <h1 className="title">A live panel in React</h1>
      <p className="lead">
        One provider, one component. The panel docks at the lower right; this page shows what it is
        doing.
      </p>
      {tabs}
      <aside className="dock" aria-label="Operator panel">
        <ChatHubWidget loading={<PanelLoading />} />
      </aside>
      <div className="demo-grid">
        <LiveStatus chathub={chathub} lifetime={timeline.lifetime} />
        {configuration.faults && <FaultControls note={note} />}
        <TimelineCard entries={timeline.entries} />
        <CodeCard />
      </div>
    </>
  );
}
