import type { ChatHub, ChatHubState } from '@chathub/core';
import type { ReactNode } from 'react';

/** What a fallback function is given: why there is no panel, and the way back. */
export type ChatHubFallbackProps = Pick<ChatHubState, 'error' | 'retryAt'> & Pick<ChatHub, 'retry'>;

/** Calls a fallback function in a component of its own, so that it may use hooks. */
export function ChatHubFallback({
  render,
  ...props
}: ChatHubFallbackProps & { render: (props: ChatHubFallbackProps) => ReactNode }): ReactNode {
  return render(props);
}
