import type { Probe } from './probe.ts';
import type { ScriptSubject } from './script-subject.ts';

/** A question to a library that loads a script. */
export type ScriptProbe = Probe<ScriptSubject>;
