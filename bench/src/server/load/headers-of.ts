import { HEADERS } from './headers.ts';

/** What an operator's browser sends. */
export function headersOf(operatorId: number): Record<string, string> {
  const session = `${operatorId}`.padStart(32, '0');
  return { ...HEADERS, cookie: `theme=dark; session=s%3A${session}.c2lnbmF0dXJl` };
}
