import type { PartialChatHubOptions } from '@chathub/core';
import type { ChatHubScope } from '@chathub/core/adapter';
import { useEffect } from 'react';

/**
 * Applies the options of a provider. A component, because effects of a provider itself would run
 * after those of its children, which would then start with the old options.
 */
export function ChatHubDefaults({
  scope,
  options,
}: {
  scope: ChatHubScope;
  options: PartialChatHubOptions;
}): null {
  useEffect(() => scope.setDefaults(options));
  return null;
}
