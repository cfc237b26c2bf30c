import type { ChatHub, PartialChatHubOptions } from '@chathub/core';
import { createChatHubScope } from '@chathub/core/adapter';
import { useContext, useEffect, useRef, useState } from 'react';
import { ChatHubContext } from './chathub-context.ts';

/** The hub for these options: the provider's for that organization, else one of this component. */
export function useHub(options: PartialChatHubOptions): ChatHub {
  const provided = useContext(ChatHubContext);
  const [own] = useState(() => createChatHubScope({}, '<ChatHubProvider>'));
  const scope = provided ?? own;
  const user = useRef(null);
  const chathub = scope.get(options);
  useEffect(() => {
    scope.update(options, user);
  });
  return chathub;
}
