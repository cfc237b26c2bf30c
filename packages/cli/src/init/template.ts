/** A template, and where its text goes. */
export interface Template {
  /** The path of the template in `templates/`. */
  readonly source: string;
  /** The path of the file in the project. */
  readonly path: string;
}
