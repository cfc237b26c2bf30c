/** What one cycle of a block took. */
export interface Block {
  /** Milliseconds that the app waited for. */
  readonly time: number;
  /** Milliseconds of the page's main thread, with everything that the cycle set off. */
  readonly mainThread: number;
}
