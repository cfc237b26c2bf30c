/** What one check found. */
export interface Outcome {
  readonly result: 'passed' | 'failed' | 'unknown';
  /** What was seen, or why it could not be asked. */
  readonly seen: string;
  /** What to do; null where there is nothing. */
  readonly hint: string | null;
}

/** Makes outcomes. A failure always says what to do. */
export const outcome = {
  passed: (seen: string): Outcome => ({ result: 'passed', seen, hint: null }),
  failed: (seen: string, hint: string): Outcome => ({ result: 'failed', seen, hint }),
  unknown: (seen: string, hint: string | null = null): Outcome => ({
    result: 'unknown',
    seen,
    hint,
  }),
} as const;
