/** Text of somebody else without the tokens that are known, and without anything that could be one. */
export const redact = (text: string, tokens: ReadonlyArray<string | null>): string =>
  tokens
    .reduce<string>((rest, token) => (token ? rest.replaceAll(token, '…') : rest), text)
    .replace(/[\w.~+/=-]{30,}/g, '…')
    .slice(0, 300);
