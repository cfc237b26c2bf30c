import type { Evidence } from './evidence/evidence.ts';
import type { Outcome } from './outcome.ts';

/** One question of the doctor. */
export interface DoctorCheck {
  /** Stable, in kebab-case. */
  readonly id: string;
  readonly group: 'ChatHub' | 'Operator and token' | 'Widget script' | 'Page' | 'Token endpoint';
  readonly question: string;
  /** Where more is told. */
  readonly docs: string;
  /**
   * Answers the question from what was asked of the world. What the evidence throws makes the answer
   * `unknown`, so a check never has to care about the ones before it.
   */
  examine(evidence: Evidence): Promise<Outcome>;
}
