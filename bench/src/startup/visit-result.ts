/** What a visit came to: milliseconds since the page was asked for. */
export interface VisitResult {
  /** The panel is rendered, and the kit, where there is one, has said so: the later of both. */
  readonly ready: number;
  readonly panel: number;
  /** The app's bundle is here. */
  readonly bundle: number;
  /** When its token was asked for, and was here. */
  readonly token: readonly [start: number, end: number];
  /** The same of the widget's script. */
  readonly script: readonly [start: number, end: number];
}
