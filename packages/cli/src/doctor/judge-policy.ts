import type { PolicyVerdict } from '@chathub/core/diagnose';
import { type Outcome, outcome } from './outcome.ts';

/** What the verdicts about one need come to, with the directives to add. */
export function judgePolicy(verdicts: readonly PolicyVerdict[], nothingSaid: string): Outcome {
  if (verdicts.length === 0) return outcome.passed(nothingSaid);
  const refusals = verdicts.filter(({ allowed }) => allowed === false);
  const reported = verdicts.filter(({ allowed, add }) => allowed && add !== null);
  const tell = (list: readonly PolicyVerdict[]) =>
    list.map(({ directive, reason }) => `${directive}: ${reason}`).join(' ');
  if (refusals.length > 0) {
    const additions = new Set(refusals.flatMap(({ add }) => (add === null ? [] : [add])));
    return outcome.failed(
      tell(refusals),
      `Have the policy say: ${[...additions].map((one) => `${one};`).join(' ')}`,
    );
  }
  return outcome.passed(tell(reported.length > 0 ? reported : verdicts));
}
