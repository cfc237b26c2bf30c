/** What can be found in the page of what an app or a widget put there. */
export interface LeftBehind {
  readonly tags: number;
  readonly preloads: number;
  readonly panels: number;
  readonly timers: number;
}
