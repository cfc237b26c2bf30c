/** What one part of the benchmark has to say: a section of `bench/RESULTS.md`. */
export interface Section {
  /** Markdown under a heading of the second level, which the report writes. */
  readonly markdown: string;
  /** SVG pictures by file name without its ending; the text shows them as `![…](plots/<name>.svg)`. */
  readonly plots?: Readonly<Record<string, string>>;
}
