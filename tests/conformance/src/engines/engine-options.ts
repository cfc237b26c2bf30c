/** How a browser is started. */
export interface EngineOptions {
  /**
   * A directory whose cache and settings it takes and leaves behind. Default: a new one, which goes with it.
   * WebKit's automation always forgets, so it has none.
   */
  profile?: string;
}
