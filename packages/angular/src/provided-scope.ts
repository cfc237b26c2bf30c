import type { ChatHubScope } from '@chathub/core/adapter';

/** The scope of the nearest `provideChatHub`: a token, never an instance. */
export abstract class ProvidedScope implements ChatHubScope {
  abstract get: ChatHubScope['get'];
  abstract update: ChatHubScope['update'];
  abstract setDefaults: ChatHubScope['setDefaults'];
}
