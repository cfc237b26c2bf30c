import { ChatHubProvider, english } from '@chathub/react';
import type { DemoConfiguration } from '@chathub-demo/kit';
import { useMemo } from 'react';
import { Pages } from './pages.tsx';

/** The demo: one provider for all of its pages. */
export function App({ configuration }: { configuration: DemoConfiguration }) {
  const options = useMemo(
    () => ({
      tokenEndpoint: configuration.tokenEndpoint,
      scriptUrl: configuration.scriptUrl,
      loadTimeout: 8000,
      contact: english({ mail: configuration.contactEmail }),
    }),
    [configuration],
  );

  return (
    <ChatHubProvider options={options}>
      <Pages configuration={configuration} />
    </ChatHubProvider>
  );
}
