/** A cookie as an answer sets it. */
export interface SetCookie {
  readonly name: string;
  /** Secret. */
  readonly value: string;
  readonly isSecure: boolean;
  readonly isHttpOnly: boolean;
  /** In small letters; null where it does not say. */
  readonly sameSite: string | null;
  /** Whether it takes a cookie away. */
  readonly isRemoval: boolean;
}

/** The cookies that an answer sets, read as browsers do (RFC 6265, section 5.2). */
export function readSetCookies(headers: Headers): readonly SetCookie[] {
  return headers.getSetCookie().map((line) => {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const split = pair.indexOf('=');
    const named = new Map(
      attributes.map((attribute) => {
        const [name = '', ...value] = attribute.split('=');
        return [name.trim().toLowerCase(), value.join('=').trim()] as const;
      }),
    );
    const value = pair.slice(split + 1).trim();
    return {
      name: split < 0 ? '' : pair.slice(0, split).trim(),
      value,
      isSecure: named.has('secure'),
      isHttpOnly: named.has('httponly'),
      sameSite: named.get('samesite')?.toLowerCase() || null,
      isRemoval: value === '' || named.get('max-age') === '0',
    };
  });
}
