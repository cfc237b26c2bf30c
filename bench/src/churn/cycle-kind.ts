import type { OpenedApp } from './opened-app.ts';

/** A kind of cycle, and how many of them. */
export interface CycleKind {
  /** Runs that many in the page; its value is the milliseconds that they took. */
  expression(app: OpenedApp, cycles: number): string;
  /** Cycles before anything counts: code is compiled and optimised, and caches fill. */
  readonly warmUp: number;
  readonly blocks: number;
  /** Cycles of one block. */
  readonly cycles: number;
}
