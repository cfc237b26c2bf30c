import { Auth0Client, CacheKey } from '@auth0/auth0-spa-js';
import type { TokenDriver } from '../../src/size/features/token-driver.ts';

const SCOPE = 'openid profile email offline_access';
const key = new CacheKey({ clientId: 'bench', scope: SCOPE, audience: 'default' }).toKey();
if (!localStorage.getItem(key)) {
  // As a sign-in leaves it: a refresh token, and no access token yet that holds.
  const body = {
    access_token: '',
    refresh_token: 'refresh-token',
    client_id: 'bench',
    audience: 'default',
    scope: SCOPE,
    expires_in: 0,
  };
  localStorage.setItem(key, JSON.stringify({ body, expiresAt: 1 }));
}

const client = new Auth0Client({
  domain: 'idp.test',
  clientId: 'bench',
  useRefreshTokens: true,
  cacheLocation: 'localstorage',
});

export const driver: TokenDriver = {
  async get() {
    const token = await client.getTokenSilently();
    if (!token) throw new Error('Nobody is signed in.');
    return token;
  },
};
