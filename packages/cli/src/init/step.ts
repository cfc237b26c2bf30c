/** What is left for the user to do. */
export interface Step {
  /** One sentence. */
  readonly title: string;
  /** The file that it is about, relative to the project. */
  readonly file?: string;
  /** Exactly the lines to add to it. */
  readonly lines?: readonly string[];
  /** The command to run. */
  readonly command?: string;
}
