import { completeOptions } from './complete-options.ts';
import { type ChatHubOptions, createChatHub, type PartialChatHubOptions } from './index.ts';
import type { ChatHubNotice } from './notice/chathub-notice.ts';
import { optionNames } from './option-names.ts';
import { mergeOptions } from './options.ts';
import { requireNotice } from './require-notice.ts';
import { requireSource } from './require-source.ts';
import type { ScopedChatHub } from './scoped-chathub.ts';

/** The hubs of one provider, one per organization: what {@link createChatHubScope} returns. */
export interface ChatHubScope {
  /**
   * The hub for the defaults with these overrides, made on first use; safe while rendering.
   *
   * @throws ChatHubError `bad-options`, which names the provider when no token source is given.
   */
  get(overrides?: PartialChatHubOptions): ScopedChatHub;
  /**
   * The same, with what this user changed applied to the hub that is there. Once per render will do:
   * the same values again undo nothing that another user changed, and who only ever names an
   * organization leaves its options to those who give some.
   *
   * @param user Any object that stands for the component; held weakly. Its `contact` is its own: it is
   * shown by no other widget of the same organization.
   */
  update(overrides: PartialChatHubOptions, user: object): ScopedChatHub;
  /** Changes the defaults, and with them every hub. */
  setDefaults(defaults: PartialChatHubOptions): void;
}

const defined = (options: PartialChatHubOptions): PartialChatHubOptions =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

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
  const entries: Array<{
    key: string;
    chathub: ScopedChatHub;
    overrides: PartialChatHubOptions;
  }> = [];
  const users = new WeakMap<object, PartialChatHubOptions>();
  const contacts = new WeakMap<object, ChatHubNotice | undefined>();
  const followers = new Set<() => void>();

  const tellContacts = () => {
    for (const tell of followers) tell();
  };

  const followContact: ScopedChatHub['followContact'] = (user, tell) => {
    const follower = () => tell(contacts.get(user) ?? defaults.contact);
    followers.add(follower);
    follower();
    return () => followers.delete(follower);
  };

  const find = (given: PartialChatHubOptions) => {
    const { contact, ...others } = defined(given);
    const overrides: PartialChatHubOptions = others;
    requireNotice(contact ?? defaults.contact);
    const options = mergeOptions(defaults, overrides);
    requireSource(options, `the options of ${provider}`);
    const key = keyOf(options);
    let entry = entries.find((one) => one.key === key);
    if (!entry) {
      const chathub = { ...createChatHub(options as ChatHubOptions), followContact };
      entry = { key, chathub, overrides };
      entries.push(entry);
    }
    return { entry, options, overrides, contact };
  };

  return {
    get: (given = {}) => find(given).entry.chathub,
    update(given, user) {
      const { entry, options, overrides, contact } = find(given);
      const before = users.get(user);
      const [, ...others] = optionNames;
      const gives = before || others.some((name) => overrides[name] !== undefined);
      if (gives && optionNames.some((name) => !before || before[name] !== overrides[name])) {
        entry.chathub.update(completeOptions(options));
        entry.overrides = overrides;
        users.set(user, overrides);
      }
      contacts.set(user, contact);
      tellContacts();
      return entry.chathub;
    },
    setDefaults(changed) {
      for (const entry of entries) {
        const options = mergeOptions(changed, entry.overrides);
        entry.chathub.update(completeOptions(options));
        entry.key = keyOf(options);
      }
      defaults = changed;
      tellContacts();
    },
  };
}
