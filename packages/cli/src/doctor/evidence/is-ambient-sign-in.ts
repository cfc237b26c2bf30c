import type { DoctorOptions } from '../doctor-options.ts';

/** Whether browsers send the sign-in by themselves, whichever page asks: cookies, and HTTP's own schemes (RFC 9110, section 11). */
export function isAmbientSignIn({ cookie, headers }: DoctorOptions): boolean {
  return cookie !== null || /^(basic|digest|negotiate|ntlm)\b/i.test(headers.authorization ?? '');
}
