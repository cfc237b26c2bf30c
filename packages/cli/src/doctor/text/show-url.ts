import { clean } from './clean.ts';

/** An address without its query, fragment and user, any of which may hold a secret. */
export function showUrl({ protocol, host, pathname }: URL): string {
  return clean(`${protocol}//${host}${pathname}`);
}
