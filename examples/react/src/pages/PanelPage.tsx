import { ChatHubWidget } from '@chathub/react';

/** The panel is there while this page is. */
export function PanelPage() {
  return (
    <>
      <h1>Panel</h1>
      <ChatHubWidget
        loading={<p>Opening the panel…</p>}
        fallback={({ error, retry }) => (
          <p>
            {error?.hint} <code>{error?.code}</code>{' '}
            <button type="button" onClick={retry}>
              Try again
            </button>
          </p>
        )}
      />
    </>
  );
}
