/**
 * Creates the `validateToken` option: asks the server whether ChatHub still accepts a token. The
 * server forgets a token that is refused, so that the next one is a new one.
 *
 * @param validateEndpoint absolute, or relative to the page
 * @example
 * createChatHub({ tokenEndpoint, validateToken: createTokenValidator('/api/chathub/validate') });
 */
export function createTokenValidator(
  validateEndpoint: string,
): (token: string, signal: AbortSignal) => Promise<boolean> {
  return async (token, signal) => {
    const response = await fetch(validateEndpoint, {
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
