import type { PartialChatHubOptions } from '@chathub/core';
import { createChatHubScope } from '@chathub/core/adapter';
import { type ReactElement, type ReactNode, useState } from 'react';
import { ChatHubContext } from './chathub-context.ts';
import { ChatHubDefaults } from './chathub-defaults.tsx';

/** The props of {@link ChatHubProvider}. */
export interface ChatHubProviderProps {
  /** Defaults for every panel below; may be given inline. */
  options: PartialChatHubOptions;
  children?: ReactNode;
}

/**
 * Configures the panels below it once, and lets all that use the same organization share one: a
 * status in the header is that of the panel in the page.
 *
 * @example
 * <ChatHubProvider options={{ tokenEndpoint: '/api/chathub/token' }}>
 *   <ChatHubWidget />
 * </ChatHubProvider>
 */
export function ChatHubProvider({ options, children }: ChatHubProviderProps): ReactElement {
  // Nothing to end on unmount: panels leave with their last mount, and a scope holds nothing else.
  const [scope] = useState(() => createChatHubScope(options, '<ChatHubProvider>'));
  return (
    <ChatHubContext.Provider value={scope}>
      <ChatHubDefaults scope={scope} options={options} />
      {children}
    </ChatHubContext.Provider>
  );
}
