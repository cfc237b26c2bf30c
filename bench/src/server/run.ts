import type { RoundResult } from './load/round.ts';
import type { Subject } from './subject.ts';

/** The rounds of one subject, as they come in. The first one warms it up and does not count. */
export interface Run {
  readonly subject: Subject;
  /** How often its endpoint had asked ChatHub before. */
  readonly callsBefore: number;
  /** Requests before the first round. */
  readonly warmUpRequests: number;
  readonly results: RoundResult[];
  /** Microseconds of CPU of each round. */
  readonly cpu: number[];
}
