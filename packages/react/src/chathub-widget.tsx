import type { ChatHubError, PartialChatHubOptions } from '@chathub/core';
import {
  type ChatHubWidgetObserver,
  showChatHub,
  slotFor,
  splitOptions,
} from '@chathub/core/adapter';
import {
  Fragment,
  type HTMLAttributes,
  type ReactElement,
  type ReactNode,
  useEffect,
  useRef,
} from 'react';
import { ChatHubFallback, type ChatHubFallbackProps } from './chathub-fallback.tsx';
import { useChatHubState } from './use-chathub-state.ts';
import { useHub } from './use-hub.ts';

type OptionProps = {
  [Name in keyof PartialChatHubOptions]?: PartialChatHubOptions[Name] | undefined;
};

interface WidgetProps extends OptionProps {
  /** Shown until the panel is ready. */
  loading?: ReactNode | undefined;
  /** Shown while the panel is unavailable. `retryAt`: epoch milliseconds, or null. */
  fallback?: ReactNode | ((props: ChatHubFallbackProps) => ReactNode) | undefined;
  /** The panel is live, each time it becomes so. */
  onReady?: (() => void) | undefined;
  /** Each new error, background trouble of a working panel included. */
  onError?: ((error: ChatHubError) => void) | undefined;
}

/** The props of {@link ChatHubWidget}: options, content, events, and any attribute of a `<div>`. */
export type ChatHubWidgetProps = WidgetProps &
  Omit<HTMLAttributes<HTMLDivElement>, keyof WidgetProps | 'children' | 'dangerouslySetInnerHTML'>;

/**
 * Shows the operator panel for as long as it is mounted.
 *
 * Renders one `<div data-chathub-status="…">` that holds the loading content, the fallback, or in
 * `frame` isolation the panel; in `document` isolation the widget places itself on the page.
 *
 * @throws ChatHubError `bad-options`, while rendering; it names `<ChatHubProvider>` when neither
 * that nor the props say where tokens come from.
 *
 * @example
 * <ChatHubWidget
 *   tokenEndpoint="/api/chathub/token"
 *   loading={<Spinner />}
 *   fallback={({ error, retry }) => <button onClick={retry}>{error?.hint}</button>}
 * />
 */
export function ChatHubWidget({
  loading,
  fallback,
  onReady,
  onError,
  ...props
}: ChatHubWidgetProps): ReactElement {
  const [options, attributes] = splitOptions(props);
  // Read at each event: always the callbacks of the last render, and before the hub learns of it.
  const observer = useRef<ChatHubWidgetObserver>({}).current;
  useEffect(() => {
    Object.assign(observer, { onReady, onError, slots: () => ({ loading, fallback }) });
  });
  const chathub = useHub(options, observer);
  const { status, error, retryAt } = useChatHubState(chathub);
  const wrapper = useRef<HTMLDivElement>(null);
  useEffect(
    () => showChatHub(chathub, wrapper.current as HTMLDivElement, observer),
    [chathub, observer],
  );

  const slot = slotFor(status);
  let content = slot && { loading, fallback }[slot];
  if (typeof content === 'function') {
    const { retry } = chathub;
    content = <ChatHubFallback error={error} retryAt={retryAt} retry={retry} render={content} />;
  }
  return (
    <div {...attributes} data-chathub-status={status} ref={wrapper}>
      {/* A bare text would be set as the textContent of the wrapper, which empties it of the frame. */}
      <Fragment key={slot}>{content}</Fragment>
    </div>
  );
}
