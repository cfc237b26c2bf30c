import { useChatHub } from '@chathub/react';
import type { DemoConfiguration } from '@chathub-demo/kit';
import { AwayPage } from './away-page.tsx';
import { OrganizationsPage } from './organizations-page.tsx';
import { PanelPage } from './panel-page.tsx';
import { Tabs } from './tabs.tsx';
import { useRoute } from './use-route.ts';
import { useTimeline } from './use-timeline.ts';

/** A page per route; status and timeline outlive them. */
export function Pages({ configuration }: { configuration: DemoConfiguration }) {
  const [route, navigate] = useRoute();
  const chathub = useChatHub();
  const [timeline, note] = useTimeline(chathub);
  const tabs = <Tabs route={route} navigate={navigate} />;
  const shared = { tabs, chathub, timeline };

  return (
    <main className={route === '' ? 'page page--docked' : 'page'} id="main" tabIndex={-1}>
      <p className="eyebrow">@chathub/react</p>
      {route === '' && <PanelPage {...shared} note={note} configuration={configuration} />}
      {route === 'away/' && <AwayPage {...shared} />}
      {route === 'organizations/' && (
        <OrganizationsPage tabs={tabs} configuration={configuration} />
      )}
    </main>
  );
}
