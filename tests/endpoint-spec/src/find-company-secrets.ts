/** The claim that makes a token one of the company, as it begins in base64url: enough to know half a token by. */
const COMPANY_CLAIM = Buffer.from('{"level":"company"').toString('base64url').slice(0, -1);
const JWT = /eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+/g;

/** What of the company's is in a text that goes to browsers: its login, its password, or a token of it. */
export function findCompanySecrets(
  text: string,
  { login, password }: { readonly login: string; readonly password: string },
): string[] {
  return [login, password, COMPANY_CLAIM].filter((secret) => text.includes(secret));
}

/** The same in a text that goes to a log, where no token of an operator may be either. */
export function findLogSecrets(
  text: string,
  credentials: { readonly login: string; readonly password: string },
): string[] {
  return [...findCompanySecrets(text, credentials), ...(text.match(JWT) ?? [])];
}
