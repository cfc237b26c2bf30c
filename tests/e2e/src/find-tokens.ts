/** Finds what looks like a JSON Web Token (RFC 7519), with the level that the sandbox gave it. */
export function findTokens(text: string): { token: string; level: unknown }[] {
  return [...text.matchAll(/eyJ[\w-]+\.([\w-]+)\.[\w-]+/g)].map(([token, payload = '']) => ({
    token,
    level: (JSON.parse(Buffer.from(payload, 'base64url').toString()) as { level?: unknown }).level,
  }));
}
