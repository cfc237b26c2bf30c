/** The options of {@link watchChatHub}. */
export interface WatchOptions {
  /** Default: that of the page. */
  document?: Document;
  /** Epoch milliseconds. Default `Date.now`. */
  now?(): number;
  /** So many entries are kept, the newest. Default 100. */
  limit?: number;
}
