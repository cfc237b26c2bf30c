/** A goal and what became of it. */
export interface Verdict {
  readonly goal: string;
  readonly result: string;
  readonly verdict: 'met' | 'not met';
}
