/** What the outside sees of the case in this page, as `window.conformance`. */
export interface Report {
  /** What was seen, for people. */
  notes: string[];
  /** Whether the network is wanted, until `answer` is called. */
  wants: 'online' | 'offline' | null;
  /** @param done Whether the engine could do it. */
  answer(done: boolean): void;
  /** Set once the case has ended; a failure says what it was. */
  result: { failure: string | null } | null;
}
