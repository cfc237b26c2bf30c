/** A library that keeps a token fresh, in the words of the probes: the thinnest code that an app would write with it. */
export interface TokenDriver {
  /** The token of now: the first call asks for one, the others get what the library keeps. */
  get(): Promise<string>;
}
