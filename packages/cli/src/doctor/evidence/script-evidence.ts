import type { Followed } from './follow.ts';
import type { ProbeAnswer } from './probe-result.ts';

/** What the address of the widget script answered. */
export interface ScriptEvidence {
  /** As a module script of the app's page asks for it, redirects followed. */
  request(): Promise<Followed>;
  /** The answer, if it is the script: 200 and JavaScript. */
  answer(): Promise<ProbeAnswer>;
}
