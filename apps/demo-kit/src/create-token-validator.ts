/**
 * Creates the `validateToken` option: asks the server whether ChatHub still accepts a token. The
 * server forgets a token that is refused, so that the next one is a new one.
 *
 * @param validateEndpoint absolute, or relative to the page
 * @param organization the one that the token is for: the server checks whose it is
 * @example
 * createChatHub({ tokenEndpoint, validateToken: createTokenValidator('/api/chathub/validate') });
 */
export function createTokenValidator(
  validateEndpoint: string,
  organization?: string,
): (token: string, signal: AbortSignal) => Promise<boolean> {
  const query = organization === undefined ? '' : `?org=${encodeURIComponent(organization)}`;
  return async (token, signal) => {
    const response = await fetch(validateEndpoint + query, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ token }),
      signal,
    });
    // Only a clear answer may refuse a token: a broken endpoint says nothing about it.
    if (!response.ok) return true;
    const { isValid } = (await response.json()) as { isValid: boolean };
    return isValid;
  };
}
