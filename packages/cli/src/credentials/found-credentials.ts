import type { ChatHubCredentials } from '@chathub/server';

/** Credentials, and where they were. */
export interface FoundCredentials {
  readonly credentials: ChatHubCredentials;
  readonly source: 'environment' | 'keychain' | 'prompt';
}
