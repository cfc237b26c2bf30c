import { User, UserManager } from 'oidc-client-ts';
import type { TokenDriver } from '../../src/size/features/token-driver.ts';

const PROVIDER = 'https://idp.test/';
const manager = new UserManager({
  authority: PROVIDER,
  client_id: 'bench',
  redirect_uri: 'https://app.test/',
  scope: 'openid profile email offline_access',
  metadata: {
    issuer: PROVIDER,
    authorization_endpoint: `${PROVIDER}authorize`,
    token_endpoint: `${PROVIDER}oauth/token`,
  },
});

/** As a sign-in leaves it: a user with a refresh token, and no access token yet that holds. */
const signedIn = () =>
  new User({
    access_token: '',
    token_type: 'Bearer',
    refresh_token: 'refresh-token',
    scope: 'openid profile email offline_access',
    profile: { iss: PROVIDER, aud: 'bench', sub: 'operator', iat: 0, exp: 0 },
    expires_at: 1,
  });

export const driver: TokenDriver = {
  async get() {
    const user = await manager.getUser();
    if (!user) await manager.storeUser(signedIn());
    const holds = user && !user.expired ? user : await manager.signinSilent();
    if (!holds) throw new Error('Nobody is signed in.');
    return holds.access_token;
  },
};
