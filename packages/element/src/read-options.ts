import type { ChatHubOptions } from '@chathub/core';
import { completeOptions, mergeOptions, optionNames, requireSource } from '@chathub/core/adapter';
import type { ChatHubWidgetElement } from './chathub-widget-element.ts';

/**
 * Every option of an element: one which is no longer given goes back to its default.
 *
 * @throws ChatHubError `bad-options`, which names `token-endpoint` when no token source is given.
 */
export function readOptions(element: ChatHubWidgetElement): ChatHubOptions {
  const own = optionNames.flatMap((name) => {
    const value = element[name];
    return value == null || value === '' ? [] : [[name, value]];
  });
  const options = mergeOptions(element.options ?? {}, Object.fromEntries(own));
  requireSource(options, 'the attribute token-endpoint');
  return completeOptions(options) as ChatHubOptions;
}
