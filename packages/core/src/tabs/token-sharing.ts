import type { ChatHub } from '../chathub.ts';
import type { TokenContext, TokenResponse } from '../options.ts';

/** The options of {@link shareTokens}: for whom, and where tokens come from. */
export type TokenSharingOptions = {
  /** Who is signed in: tabs of another user never see a token of this one. */
  user: string | number;
  /** The user signed out, in this tab or in another one. */
  onSignOut?(): void;
} & (
  | {
      /** Asked as the option of the same name of `createChatHub` is. */
      tokenEndpoint: string | URL;
      fetchOptions?: RequestInit;
    }
  | { fetchToken(context: TokenContext): Promise<TokenResponse> }
);

/** What {@link shareTokens} returns. */
export interface TokenSharing {
  /** Give it to `createChatHub`, a provider or a widget as the option `fetchToken`. */
  fetchToken(context: TokenContext): Promise<{ token: string; expiresIn?: number }>;
  /**
   * Destroys the hub when the user signs out in any tab.
   *
   * @returns The function that takes it out again.
   */
  attach(chathub: Pick<ChatHub, 'destroy'>): () => void;
  /** Makes every tab of this user forget its tokens. Call it where your app signs the user out. */
  signOut(): void;
  /** Leaves the other tabs; tokens are then asked for without them. */
  close(): void;
}
