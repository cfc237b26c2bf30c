import { ChatHubProvider } from '@chathub/react';
import type { ReactNode } from 'react';

const options = {
  tokenEndpoint: '/api/chathub/token',
  // The sandbox's while you develop. Without it the panel comes from ChatHub.
  scriptUrl: import.meta.env.VITE_CHATHUB_WIDGET_URL,
};

/** Around your app: every ChatPanel and useChatHub below it shares the panel and its options. */
export function ChatProvider({ children }: { children: ReactNode }) {
  return <ChatHubProvider options={options}>{children}</ChatHubProvider>;
}
