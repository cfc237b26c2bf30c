/** One token request for all tabs of a signed-in user: `@chathub/core/tabs`. */
export type { TabsEnvironment } from './tabs/environment.ts';
export { shareTokens } from './tabs/share-tokens.ts';
export type { TokenSharing, TokenSharingOptions } from './tabs/token-sharing.ts';
