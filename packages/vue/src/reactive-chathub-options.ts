import type { PartialChatHubOptions } from '@chathub/core';
import type { MaybeRef, MaybeRefOrGetter } from 'vue';

/**
 * Options as an object, a ref or a getter of one; each of them may be a ref as well. A getter of a
 * single option would be taken for the option: some options are functions.
 */
export type ReactiveChatHubOptions = MaybeRefOrGetter<{
  [Name in keyof PartialChatHubOptions]: MaybeRef<PartialChatHubOptions[Name] | undefined>;
}>;
