import { ChatHubProvider } from '@chathub/react';
import { createTokenValidator, type DemoConfiguration } from '@chathub-demo/kit';
import { useMemo } from 'react';
import { AwayPage } from './away-page.tsx';
import { OrganizationsPage } from './organizations-page.tsx';
import { PanelPage } from './panel-page.tsx';
import { Tabs } from './tabs.tsx';
import { useRoute } from './use-route.ts';

/** The demo: one provider for all pages, and a page per route. */
export function App({ configuration }: { configuration: DemoConfiguration }) {
  const options = useMemo(
    () => ({
      tokenEndpoint: configuration.tokenEndpoint,
      scriptUrl: configuration.scriptUrl,
      validateToken: createTokenValidator(configuration.validateEndpoint),
      loadTimeout: 8000,
    }),
    [configuration],
  );
  const [route, navigate] = useRoute();

  return (
    <ChatHubProvider options={options}>
      <main className={route === '' ? 'page page--docked' : 'page'} id="main" tabIndex={-1}>
        <p className="eyebrow">@chathub/react</p>
        {route === 'away/' ? (
          <AwayPage tabs={<Tabs route={route} navigate={navigate} />} />
        ) : route === 'organizations/' ? (
          <OrganizationsPage
            tabs={<Tabs route={route} navigate={navigate} />}
            configuration={configuration}
          />
        ) : (
          <PanelPage
            tabs={<Tabs route={route} navigate={navigate} />}
            configuration={configuration}
          />
        )}
      </main>
    </ChatHubProvider>
  );
}
