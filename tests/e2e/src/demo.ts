/** A page of the running demos that shows a live panel. */
export interface Demo {
  /** Where the gallery serves it. */
  readonly path: string;
  /** Whether it has the pages `away/` and `organizations/` below it, without a page load between. */
  readonly routes: boolean;
}
