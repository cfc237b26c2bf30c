import type { ChatHubOptions } from '@chathub/core';
import { optionNames } from '@chathub/core/adapter';
import type { ChatHubWidgetElement } from './chathub-widget-element.ts';

/** Every option of an element: one which is no longer given goes back to its default. */
export function readOptions(element: ChatHubWidgetElement): ChatHubOptions {
  const entries = optionNames.map((name) => {
    const own = element[name];
    return [name, own == null || own === '' ? element.options?.[name] : own];
  });
  return Object.fromEntries(entries);
}
