/** What {@link createFakePanel} watches. */
export interface FakePanelOptions {
  /** The page. Default: the global `document` of jsdom or happy-dom. */
  readonly document?: Document;
}
