import { useChatHub } from '@chathub/react';

/** The status of the panel, wherever it is: the provider holds it. */
export function ChatStatus() {
  const { status } = useChatHub();
  return <output data-testid="status">{status}</output>;
}
