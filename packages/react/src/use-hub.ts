import type { PartialChatHubOptions } from '@chathub/core';
import { createChatHubScope, type ScopedChatHub } from '@chathub/core/adapter';
import { useContext, useEffect, useState } from 'react';
import { ChatHubContext } from './chathub-context.ts';

/**
 * The hub for these options: the provider's for that organization, else one of this component.
 *
 * @param user Stands for the component: always the same object.
 */
export function useHub(options: PartialChatHubOptions, user: object): ScopedChatHub {
  const provided = useContext(ChatHubContext);
  const [own] = useState(() => createChatHubScope({}, '<ChatHubProvider>'));
  const scope = provided ?? own;
  const chathub = scope.get(options);
  useEffect(() => {
    scope.update(options, user);
  });
  return chathub;
}
