import { ChatHubError, type PartialChatHubOptions } from './index.ts';
import { SOURCES } from './options.ts';

/**
 * Refuses options that do not say where tokens come from, in the words of a framework.
 *
 * @param place Where else they could be given: what the hint names.
 * @throws ChatHubError `bad-options`
 */
export function requireSource(options: PartialChatHubOptions, place: string): void {
  if (SOURCES.every((name) => options[name] == null)) {
    throw new ChatHubError('bad-options', 'no token source', {
      hint: `Give ${SOURCES.join(', ')} or ${place}.`,
    });
  }
}
