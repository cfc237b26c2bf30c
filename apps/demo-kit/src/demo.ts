/** One demo of the gallery. */
export interface Demo {
  /** Path segment: the demo is served at `/<slug>/` and built in `apps/demo-<slug>`. */
  readonly slug: string;
  /** What the reader calls the environment. */
  readonly name: string;
  /** The package that the demo shows. */
  readonly packageName: string;
  /** One sentence for the card of the gallery. */
  readonly summary: string;
  /** What to look at first. */
  readonly highlights: readonly string[];
}
