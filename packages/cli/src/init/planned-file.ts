/** What is to be done with a file. */
export interface PlannedFile {
  /** Relative to the project, with `/`. */
  readonly path: string;
  /**
   * - `create`: it does not exist
   * - `append`: lines are added at its end
   * - `unchanged`: it is already as it should be
   * - `kept`: it exists and is another one, so it is the user's and stays as it is
   */
  readonly action: 'create' | 'append' | 'unchanged' | 'kept';
  /** The text that it has, or null where it does not exist. May hold secrets: never shown. */
  readonly before: string | null;
  /** The text that it should have. May hold secrets, where it begins with `before`. */
  readonly after: string;
}
