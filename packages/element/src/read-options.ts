import type { ChatHubOptions } from '@chathub/core';
import { optionNames, requireSource } from '@chathub/core/adapter';
import type { ChatHubWidgetElement } from './chathub-widget-element.ts';

/**
 * Every option of an element: one which is no longer given goes back to its default.
 *
 * @throws ChatHubError `bad-options`, which names `token-endpoint` when no token source is given.
 */
export function readOptions(element: ChatHubWidgetElement): ChatHubOptions {
  const entries = optionNames.map((name) => {
    const own = element[name];
    return [name, own == null || own === '' ? element.options?.[name] : own];
  });
  const options = Object.fromEntries(entries);
  requireSource(options, 'the attribute token-endpoint');
  return options;
}
