/** A page of the reference that is generated. */
export interface ReferencePage {
  /** `/reference/api/core-tabs` */
  readonly path: string;
  /** As one imports it: `@chathub/core/tabs`. */
  readonly title: string;
}
