'use client';

import { useChatHub } from '@chathub/react';

export function Unavailable() {
  const { error, retry } = useChatHub();
  return (
    <p>
      {error?.code}{' '}
      <button type="button" onClick={retry}>
        Try again
      </button>
    </p>
  );
}
