/** Where a runtime has the built widget, and how long browsers may keep it. */
export interface WidgetSource {
  /** Answers its text. */
  load(): Promise<string>;
  /** The `Cache-Control` of the sound script. */
  readonly caching: string;
}
