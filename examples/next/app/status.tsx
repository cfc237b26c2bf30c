'use client';

import { useChatHub } from '@chathub/react';

export function Status() {
  const { status } = useChatHub();
  return <output data-testid="status">{status}</output>;
}
