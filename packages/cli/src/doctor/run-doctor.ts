import type { Check } from '@chathub/core/diagnose';
import { CliError } from '../cli-error.ts';
import { printable } from '../printable.ts';
import type { DoctorCheck } from './doctor-check.ts';
import { doctorChecks } from './doctor-checks.ts';
import type { DoctorEnvironment } from './doctor-environment.ts';
import type { DoctorOptions } from './doctor-options.ts';
import type { DoctorReport } from './doctor-report.ts';
import { createEvidence } from './evidence/create-evidence.ts';
import type { Evidence } from './evidence/evidence.ts';
import { Unaskable } from './evidence/unaskable.ts';
import { type Outcome, outcome } from './outcome.ts';
import { createRedactor } from './text/create-redactor.ts';
import { shorten } from './text/shorten.ts';

/**
 * Asks every question of the doctor, side by side where one does not rest on another.
 *
 * @throws CliError `aborted`
 */
export async function runDoctor(
  options: DoctorOptions,
  environment: DoctorEnvironment,
): Promise<DoctorReport> {
  const secrets = new Set([
    ...Object.values(options.headers),
    ...(options.cookie === null ? [] : [options.cookie, ...cookieValues(options.cookie)]),
  ]);
  const evidence = createEvidence(options, environment, (secret) => secrets.add(secret));
  const outcomes = await Promise.all(doctorChecks.map((check) => examine(check, evidence)));
  if (environment.signal.aborted) {
    throw new CliError('aborted', 'It was ended before all was asked.', 'Nothing was changed.');
  }
  const redact = createRedactor(secrets);
  const show = (text: string): string => printable(redact(text));
  const checks = outcomes.map(
    ({ check: { id, question, docs }, result, seen, hint }): Check => ({
      id,
      question,
      result,
      seen: shorten(show(seen)),
      hint: hint === null ? null : show(hint),
      docs,
    }),
  );
  const count = (result: Check['result']): number =>
    checks.filter((check) => check.result === result).length;
  return {
    checks,
    summary: { passed: count('passed'), failed: count('failed'), unknown: count('unknown') },
  };
}

async function examine(
  check: DoctorCheck,
  evidence: Evidence,
): Promise<Outcome & { readonly check: DoctorCheck }> {
  try {
    return { check, ...(await check.examine(evidence)) };
  } catch (error) {
    return { check, ...withoutAnswer(error) };
  }
}

/** A check that cannot be made never counts as passed. What else is thrown may quote anything, so only its kind is told. */
function withoutAnswer(error: unknown): Outcome {
  if (error instanceof Unaskable) return outcome.unknown(error.message, error.hint);
  const kind = error instanceof Error ? error.constructor.name : typeof error;
  return outcome.unknown(
    `The check itself failed (${kind}).`,
    'Please report it, with the options that you gave.',
  );
}

function cookieValues(cookie: string): string[] {
  return cookie.split(';').map((pair) => pair.slice(pair.indexOf('=') + 1).trim());
}
