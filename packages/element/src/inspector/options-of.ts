import { ChatHubError, type ChatHubOptions } from '@chathub/core';
import type { ChatHubWidgetElement } from '../chathub-widget-element.ts';
import { readOptions } from '../read-options.ts';

/**
 * What the checks are made for.
 *
 * @throws ChatHubError `bad-options`
 */
export function optionsOf(
  given: ChatHubOptions | null,
  widget: ChatHubWidgetElement | null,
): ChatHubOptions {
  if (given) return given;
  if (widget) return readOptions(widget);
  throw new ChatHubError('bad-options', 'no panel to inspect', {
    hint: 'Give for, the id of a <chathub-widget>, or the property options.',
  });
}
