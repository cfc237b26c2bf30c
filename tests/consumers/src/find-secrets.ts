import { secrets } from './secrets.ts';

/** What no browser may be given: credentials, and anything that looks like a token (RFC 7519). */
export function findSecrets(text: string): string[] {
  return [
    ...Object.values(secrets).filter((secret) => text.includes(secret)),
    ...(text.match(/eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+/g) ?? []),
  ];
}
