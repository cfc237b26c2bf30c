'use client';

import { ChatHubWidget, english } from '@chathub/react';

// Whom people turn to while chat is unavailable. Also czech, korean and ukrainian.
const contact = english({ mail: 'support@example.com' });

/** ChatHub's operator panel, for as long as this is on the page. */
export function ChatPanel() {
  return <ChatHubWidget contact={contact} />;
}
