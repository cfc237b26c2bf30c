import type { ChatHubScope } from '@chathub/core/adapter';
import { type Context, createContext } from 'react';

/** The scope of the nearest provider, or null without one. */
export const ChatHubContext: Context<ChatHubScope | null> =
  /* @__PURE__ */ createContext<ChatHubScope | null>(null);
