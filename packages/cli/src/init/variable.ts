/** A line of a `.env` file. */
export interface Variable {
  readonly name: string;
  readonly value: string;
  /** What it is, in comment lines above it. */
  readonly comment: readonly string[];
}
