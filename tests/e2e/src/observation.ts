/** What went on in a browser context, as far as a page must not cause it. */
export interface Observation {
  /** Errors and warnings of the console, and exceptions that nobody caught. */
  readonly complaints: string[];
  /** Everything that was written to the console, whatever its level. */
  readonly console: string[];
  /** Reports of the pages' Content-Security-Policy. */
  readonly violations: string[];
  /** The addresses of all requests. */
  readonly requests: string[];
}
