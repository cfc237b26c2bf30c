import {
  ChatHubProvider,
  ChatHubWidget,
  czech,
  english,
  korean,
  type PartialChatHubOptions,
  ukrainian,
  useChatHub,
} from '@chathub/react';
import type { ComponentType } from 'react';
import type { PageEvents } from '../../src/harness.ts';
import type { Page } from '../../src/page.ts';
import { withContact } from '../../src/with-contact.ts';

const languages = { czech, english, korean, ukrainian };

function Status({ options }: { options: PartialChatHubOptions }) {
  const { status, error, expiresAt, retryAt, refresh, retry } = useChatHub(options);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: only tests click it
    <output
      data-expires-at={expiresAt ?? ''}
      data-retry-at={retryAt ?? ''}
      data-error={error?.code ?? ''}
      onClick={() => refresh().catch(() => {})}
      onDoubleClick={retry}
    >
      {status}
    </output>
  );
}

/** The component of a page, a new version at each call: what hot reload has to do with. */
export const createPageView = (): ComponentType<{ page: Page; events: PageEvents }> =>
  function PageView({ page: { provider, contact: shared, statuses = [], widgets }, events }) {
    const content = (
      <>
        {statuses.map((options, index) => (
          <Status key={index} options={options} />
        ))}
        {widgets.map(({ key, id, options, contact, loading, fallback }) => (
          <ChatHubWidget
            key={key}
            id={id}
            {...withContact(languages, options, contact)}
            loading={loading && <p>{loading}</p>}
            fallback={
              fallback &&
              (({ error, retry, retryAt }) => (
                <button type="button" data-retry-at={retryAt ?? ''} onClick={retry}>
                  {error?.code}
                </button>
              ))
            }
            onReady={() => events.ready?.(key)}
            onError={(error) => events.error?.(key, error)}
          />
        ))}
      </>
    );
    if (!provider) return content;
    return (
      <ChatHubProvider options={withContact(languages, provider, shared)}>
        {content}
      </ChatHubProvider>
    );
  };
