/** What a probe found; `n/a` where the library does not offer what is asked about. */
export type Verdict = 'yes' | 'no' | 'n/a';

/** The verdict of what was seen. */
export const verdict = (seen: boolean): Verdict => (seen ? 'yes' : 'no');
