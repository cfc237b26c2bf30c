import type { PartialChatHubOptions } from '@chathub/core';

/** The name of an option. */
export type OptionName = keyof PartialChatHubOptions;
