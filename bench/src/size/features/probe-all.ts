import type { Browser } from 'playwright-core';
import { decide } from './decide.ts';
import { inParallel } from './in-parallel.ts';
import type { Probe } from './probe.ts';
import type { Verdict } from './verdict.ts';

/** Pages at a time: they mostly wait. */
const WIDTH = 4;

/** Questions, controls and libraries. */
export interface Probed<Subject> {
  /** Rejects when a library does not do its plain work. */
  prove(browser: Browser, subject: Subject): Promise<void>;
  readonly probes: readonly Probe<Subject>[];
  /** Loads or keeps tokens as well as it can be done: every probe must say yes to one of these. */
  readonly careful: readonly Subject[];
  /** The opposite: every probe must say no to one of these. */
  readonly careless: readonly Subject[];
  readonly subjects: readonly Subject[];
}

/**
 * Puts every question to every library, after every library has shown that it does its plain work, and every question,
 * with the controls, that it can be answered either way.
 *
 * @returns The verdicts by question, in the order of the libraries.
 * @throws Error Where a library does not do its plain work, or a probe cannot say yes or cannot say no.
 */
export async function probeAll<Subject>(
  browser: Browser,
  { prove, probes, careful, careless, subjects }: Probed<Subject>,
): Promise<Array<{ feature: string; verdicts: Verdict[] }>> {
  const check = async (probe: Probe<Subject>, controls: readonly Subject[], due: Verdict) => {
    for (const control of controls) if ((await probe.run(browser, control)) === due) return;
    throw new Error(`The probe "${probe.feature}" cannot say ${due}.`);
  };
  await inParallel(
    [...careful, ...careless, ...subjects].map((subject) => () => prove(browser, subject)),
    WIDTH,
  );
  await inParallel(
    probes.flatMap((probe) => [
      () => check(probe, careful, 'yes'),
      () => check(probe, careless, 'no'),
    ]),
    WIDTH,
  );
  const verdicts = await inParallel(
    probes.flatMap((probe) => subjects.map((subject) => () => decide(browser, probe, subject))),
    WIDTH,
  );
  return probes.map(({ feature }, index) => ({
    feature,
    verdicts: verdicts.slice(index * subjects.length, (index + 1) * subjects.length),
  }));
}
