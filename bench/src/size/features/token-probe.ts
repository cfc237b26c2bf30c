import type { Probe } from './probe.ts';
import type { TokenSubject } from './token-subject.ts';

/** A question to a library that keeps a token fresh. */
export type TokenProbe = Probe<TokenSubject>;
