import type { PartialChatHubOptions } from '@chathub/core';
import { createChatHubScope } from '@chathub/core/adapter';
import { setContext } from 'svelte';
import { follow } from './follow.svelte.ts';

/**
 * Configures the panels of this component and of all below it once, and lets all that use the same
 * organization share one: a status in the header is that of the panel in the page. Call it while
 * the component is initialised, as `setContext`.
 *
 * @param options Defaults for every panel below. As a function or as a `$state` they may change: what
 * did not change restarts nothing, and functions among them may be new each time.
 *
 * @example
 * <script>
 *   import { ChatHubWidget, setChatHub } from '@chathub/svelte';
 *   setChatHub({ tokenEndpoint: '/api/chathub/token' });
 * </script>
 *
 * <ChatHubWidget />
 */
export function setChatHub(options: PartialChatHubOptions | (() => PartialChatHubOptions)): void {
  // A copy reads each of them, and so follows each, in a `$state` as well.
  const read = () => ({ ...(typeof options === 'function' ? options() : options) });
  // Nothing to end on unmount: panels leave with their last mount, and a scope holds nothing else.
  const scope = createChatHubScope(read(), 'setChatHub');
  setContext(setChatHub, scope);
  follow(read, scope.setDefaults);
}
