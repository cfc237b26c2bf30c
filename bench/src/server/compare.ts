import { checkCalls } from './check-calls.ts';
import { checkRound } from './check-round.ts';
import { COLD_REQUESTS, type Round, type RoundResult, type Traffic } from './load/round.ts';
import type { Measured } from './measured.ts';
import type { Run } from './run.ts';
import { startChild } from './start-child.ts';
import type { Subject } from './subject.ts';
import { summarize } from './summarize.ts';
import { takeOperators } from './take-operators.ts';
import { warmUp } from './warm-up.ts';

// The first round is so many times as long for each process, in all of which the code is to be compiled.
const FIRST_ROUND = 2;

/** What is compared, and how. */
export interface Comparison {
  /** The others are measured by the first. */
  readonly subjects: readonly [Subject, ...Subject[]];
  readonly traffic: Traffic;
  readonly connections: number;
  /** Rounds that count; a longer one before them does not. */
  readonly rounds: number;
  /** Seconds of a round. */
  readonly duration: number;
}

/**
 * Loads the subjects in turn from another process, so that whatever else the machine does disturbs all of them alike.
 * Throws where an answer was none, or ChatHub was not asked as often as promised.
 */
export async function compare(comparison: Comparison): Promise<Measured[]> {
  const { subjects, traffic, connections, rounds, duration } = comparison;
  const load = startChild(new URL('./load/serve-load.ts', import.meta.url));
  try {
    const [firstSubject, ...otherSubjects] = subjects;
    const first = await begin(firstSubject, comparison);
    const runs = [first];
    for (const subject of otherSubjects) runs.push(await begin(subject, comparison));
    for (let round = 0; round <= rounds; round++) {
      for (const { subject, results, cpu } of runs) {
        const { name, endpoint, isConstant } = subject;
        const firstOperator = traffic === 'warm' ? 1 : takeOperators(COLD_REQUESTS * connections);
        const { urls } = endpoint;
        const seconds = duration * (round === 0 ? FIRST_ROUND * urls.length : 1);
        const request: Round = { urls, traffic, connections, duration: seconds, firstOperator };
        const before = await endpoint.cpu();
        const result = await load.ask<RoundResult>(request);
        cpu.push((await endpoint.cpu()) - before);
        checkRound(name, request, result, isConstant);
        results.push(result);
      }
    }
    const measured: Measured[] = [];
    for (const run of runs) {
      const calls = (await run.subject.endpoint.calls()) - run.callsBefore;
      checkCalls(run, comparison, calls);
      measured.push(summarize(run, first, calls));
    }
    return measured;
  } finally {
    load.stop();
  }
}

async function begin(subject: Subject, { traffic, connections }: Comparison): Promise<Run> {
  const { name, endpoint } = subject;
  const callsBefore = await endpoint.calls();
  const warmUpRequests = traffic === 'warm' ? await warmUp(name, endpoint.urls, connections) : 0;
  return { subject, callsBefore, warmUpRequests, results: [], cpu: [] };
}
