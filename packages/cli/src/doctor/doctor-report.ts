import type { Check } from '@chathub/core/diagnose';

/** What the doctor found: the document of `chathub doctor --json`. */
export interface DoctorReport {
  readonly checks: readonly Check[];
  readonly summary: { readonly passed: number; readonly failed: number; readonly unknown: number };
}
