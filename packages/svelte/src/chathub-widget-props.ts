import type { PartialChatHubOptions } from '@chathub/core';
import type { Snippet } from 'svelte';
import type { HTMLAttributes } from 'svelte/elements';
import type { ChatHubEvents } from './chathub-events.ts';
import type { ChatHubFallbackProps } from './chathub-fallback-props.ts';

type OptionProps = {
  [Name in keyof PartialChatHubOptions]?: PartialChatHubOptions[Name] | undefined;
};

interface WidgetProps extends OptionProps, ChatHubEvents {
  /** Shown until the panel is ready. */
  loading?: Snippet | undefined;
  /** Shown while the panel is unavailable. `retryAt`: epoch milliseconds, or null. */
  fallback?: Snippet<[ChatHubFallbackProps]> | undefined;
}

/** The props of `ChatHubWidget`: options, content, events, and any attribute of a `<div>`. */
export type ChatHubWidgetProps = WidgetProps &
  Omit<HTMLAttributes<HTMLDivElement>, keyof WidgetProps | 'children'>;
