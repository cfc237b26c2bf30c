import {
  type ChatHub,
  ChatHubError,
  type ChatHubOptions,
  createChatHub,
  type PartialChatHubOptions,
} from './index.ts';
import { optionNames } from './option-names.ts';
import { mergeOptions, SOURCES } from './options.ts';

/** The hubs of one provider, one per organization: what {@link createChatHubScope} returns. */
export interface ChatHubScope {
  /**
   * The hub for the defaults with these overrides, made on first use; safe while rendering.
   *
   * @throws ChatHubError `bad-options`, which names the provider when no token source is given.
   */
  get(overrides?: PartialChatHubOptions): ChatHub;
  /** The same, with changed overrides applied to a hub that exists. */
  update(overrides?: PartialChatHubOptions): ChatHub;
  /** Changes the defaults, and with them every hub. */
  setDefaults(defaults: PartialChatHubOptions): void;
  /** Destroys every hub. */
  destroy(): void;
}

const defined = (options: PartialChatHubOptions): PartialChatHubOptions =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

/** The same options for `update`, which keeps what is not mentioned: here that has been dropped. */
const complete = (options: PartialChatHubOptions): PartialChatHubOptions =>
  Object.fromEntries(optionNames.map((name) => [name, options[name]]));

const keyOf = ({ organization }: PartialChatHubOptions) => `${organization ?? ''}`;

/**
 * What every adapter's provider holds: hubs shared by all who use the same organization, so that a
 * status shown in the header is that of the panel in the page.
 *
 * @param defaults Options that `get` may override; undefined overrides count as not given.
 * @param provider What to name in the error when nobody gave a token source.
 */
export function createChatHubScope(
  defaults: PartialChatHubOptions,
  provider: string,
): ChatHubScope {
  const entries: Array<{ key: string; chathub: ChatHub; overrides: PartialChatHubOptions }> = [];

  const find = (given: PartialChatHubOptions) => {
    const overrides = defined(given);
    const options = mergeOptions(defaults, overrides);
    if (SOURCES.every((name) => options[name] == null)) {
      throw new ChatHubError('bad-options', 'no token source', {
        hint: `Give ${SOURCES.join(', ')} or the options of ${provider}.`,
      });
    }
    const key = keyOf(options);
    let entry = entries.find((one) => one.key === key);
    if (!entry) {
      entry = { key, chathub: createChatHub(options as ChatHubOptions), overrides };
      entries.push(entry);
    }
    return { entry, options, overrides };
  };

  return {
    get: (given = {}) => find(given).entry.chathub,
    update(given = {}) {
      const { entry, options, overrides } = find(given);
      entry.chathub.update(complete(options));
      entry.overrides = overrides;
      return entry.chathub;
    },
    setDefaults(changed) {
      for (const entry of entries) {
        const options = mergeOptions(changed, entry.overrides);
        entry.chathub.update(complete(options));
        entry.key = keyOf(options);
      }
      defaults = changed;
    },
    destroy() {
      for (const { chathub } of entries.splice(0)) chathub.destroy();
    },
  };
}
