import type { TokenSubject } from './token-subject.ts';

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const jwt = (claims: object) =>
  [encode({ alg: 'RS256', typ: 'JWT', kid: 'stand-in' }), encode(claims), 'signature'].join('.');

/**
 * What a stand-in for a token endpoint answers.
 *
 * @param number Counts tokens, so that each is another one.
 * @param now Of the server, in epoch milliseconds.
 * @param lifetime In seconds.
 */
export function tokenAnswer(
  form: TokenSubject['form'],
  number: number,
  now: number,
  lifetime: number,
): { contentType: string; body: string } {
  const iat = Math.floor(now / 1000);
  const exp = iat + lifetime;
  const token = jwt({ jti: `token-${number}`, sub: 'operator', iat, exp });
  if (form === 'bare') return { contentType: 'text/plain', body: token };
  if (form === 'chathub') {
    const expiresAt = new Date(exp * 1000).toISOString();
    const body = JSON.stringify({ token, expiresIn: lifetime, expiresAt });
    return { contentType: 'application/json', body };
  }
  const id = { iss: 'https://idp.test/', aud: 'bench', sub: 'operator', iat, exp };
  return {
    contentType: 'application/json',
    body: JSON.stringify({
      access_token: token,
      token_type: 'Bearer',
      expires_in: lifetime,
      refresh_token: 'refresh-token',
      scope: 'openid profile email offline_access',
      id_token: jwt(id),
    }),
  };
}
