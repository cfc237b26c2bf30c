import type { ChatHubError, PartialChatHubOptions } from '@chathub/core';
import type {
  ComponentOptionsMixin,
  DefineComponent,
  HTMLAttributes,
  PublicProps,
  SlotsType,
  VNode,
} from 'vue';
import type { ChatHubFallbackProps } from './chathub-fallback-props.ts';

/** The props of `<ChatHubWidget>`: every option. */
export type ChatHubWidgetProps = {
  readonly [Name in keyof PartialChatHubOptions]?: PartialChatHubOptions[Name] | undefined;
};

/** The events of `<ChatHubWidget>`. */
export type ChatHubWidgetEmits = {
  /** The panel is live, each time it becomes so. */
  ready: () => void;
  /** Each new error, background trouble of a working panel included. */
  error: (error: ChatHubError) => void;
};

/** The slots of `<ChatHubWidget>`. */
export type ChatHubWidgetSlots = {
  /** Shown until the panel is ready. */
  loading?: () => VNode[];
  /** Shown while the panel is unavailable. `retryAt`: epoch milliseconds, or null. */
  fallback?: (props: ChatHubFallbackProps) => VNode[];
};

type Handlers = {
  readonly onReady?: ChatHubWidgetEmits['ready'] | undefined;
  readonly onError?: ChatHubWidgetEmits['error'] | undefined;
};

/** Besides its props it takes any attribute and listener of a `<div>`. */
type WrapperProps = Omit<HTMLAttributes, keyof Handlers | 'innerHTML'>;

/** The type of `<ChatHubWidget>`. */
export type ChatHubWidgetComponent = DefineComponent<
  ChatHubWidgetProps,
  object,
  object,
  Record<string, never>,
  Record<string, never>,
  ComponentOptionsMixin,
  ComponentOptionsMixin,
  ChatHubWidgetEmits,
  keyof ChatHubWidgetEmits,
  PublicProps & WrapperProps,
  ChatHubWidgetProps & Handlers,
  object,
  SlotsType<ChatHubWidgetSlots>
>;
