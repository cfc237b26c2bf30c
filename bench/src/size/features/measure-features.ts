import { careful, careless } from './controls/controls.ts';
import { launchChromium } from './launch-chromium.ts';
import { probeAll } from './probe-all.ts';
import { proveLoad } from './prove-load.ts';
import { proveToken } from './prove-token.ts';
import { scriptProbes } from './script-probes.ts';
import { scriptSubjects } from './script-subjects.ts';
import { tokenProbes } from './token-probes.ts';
import { carefulToken, carelessToken, tokenSubjects } from './token-subjects.ts';
import type { Verdict } from './verdict.ts';

/** What each library does: verdicts by question and by the library's name. */
export type Features = ReadonlyMap<string, Readonly<Record<string, Verdict>>>;

const byName = (
  answers: ReadonlyArray<{ feature: string; verdicts: Verdict[] }>,
  subjects: ReadonlyArray<{ readonly name: string }>,
): Features =>
  new Map(
    answers.map(({ feature, verdicts }) => [
      feature,
      Object.fromEntries(verdicts.map((verdict, index) => [subjects[index]?.name, verdict])),
    ]),
  );

/** Runs every library through every question, in Chromium. */
export async function measureFeatures(): Promise<{ script: Features; token: Features }> {
  const browser = await launchChromium();
  try {
    const script = await probeAll(browser, {
      prove: proveLoad,
      probes: scriptProbes,
      careful,
      careless,
      subjects: scriptSubjects,
    });
    const token = await probeAll(browser, {
      prove: proveToken,
      probes: tokenProbes,
      careful: carefulToken,
      careless: carelessToken,
      subjects: tokenSubjects,
    });
    return { script: byName(script, scriptSubjects), token: byName(token, tokenSubjects) };
  } finally {
    await browser.close();
  }
}
