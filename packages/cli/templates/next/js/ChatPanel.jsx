'use client';

import { ChatHubWidget } from '@chathub/react';

/** ChatHub's operator panel, for as long as this is on the page. */
export function ChatPanel() {
  return (
    <ChatHubWidget
      loading={<p>Opening the chat…</p>}
      fallback={({ retry }) => (
        <p role="status">
          Chat is unavailable. Write to <a href="mailto:support@example.com">support@example.com</a>{' '}
          <button type="button" onClick={retry}>
            Try again
          </button>
        </p>
      )}
    />
  );
}
