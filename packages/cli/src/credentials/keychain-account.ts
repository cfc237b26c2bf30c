/** The name under which the company token of an API is kept: one URL, however it is written. */
export function keychainAccount(apiUrl: string): string {
  return new URL(apiUrl).href.replace(/\/+$/, '');
}
