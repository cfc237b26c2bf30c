import type { ChatHub, PartialChatHubOptions } from '@chathub/core';
import { createChatHubScope, optionNames } from '@chathub/core/adapter';
import { useContext, useEffect, useRef, useState } from 'react';
import { ChatHubContext } from './chathub-context.ts';

/** The hub for these options: the provider's for that organization, else one of this component. */
export function useHub(options: PartialChatHubOptions): ChatHub {
  const provided = useContext(ChatHubContext);
  const [own] = useState(() => createChatHubScope({}, '<ChatHubProvider>'));
  const scope = provided ?? own;
  const chathub = scope.get(options);
  const hasOptions = useRef(false);
  const [organization, ...others] = optionNames.map((name) => options[name]);
  // By value: what renders again without a change must not undo what another component changed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each option is listed, whichever there are
  useEffect(() => {
    // Who only names an organization leaves its options to those who give some.
    hasOptions.current ||= others.some((value) => value !== undefined);
    if (hasOptions.current) scope.update(options);
  }, [scope, organization, ...others]);
  return chathub;
}
