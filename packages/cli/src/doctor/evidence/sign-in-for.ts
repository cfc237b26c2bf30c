import { isSecureUrl } from '@chathub/core/diagnose';
import type { DoctorOptions } from '../doctor-options.ts';

/**
 * The headers that sign in at an address. They belong to the endpoint's origin, and never cross a network in
 * the clear: everywhere else there are none.
 */
export function signInFor(
  url: URL,
  { endpoint, cookie, headers }: DoctorOptions,
): Readonly<Record<string, string>> {
  if (url.origin !== endpoint?.origin || !isSecureUrl(url)) return {};
  return { ...headers, ...(cookie !== null && { cookie }) };
}
