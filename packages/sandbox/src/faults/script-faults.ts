/** Breaks the widget script. A broken answer is never cached. */
export interface ScriptFaults {
  /**
   * `status` answers with `status`; `hang` never answers; `throw` is a module that throws while
   * booting; `late` boots only `lateBy` ms after `load`; `truncated` is half of the module;
   * `html` is a page in its place; `drop` cuts the connection. Default: `ok`.
   */
  readonly mode?: 'ok' | 'status' | 'hang' | 'throw' | 'late' | 'truncated' | 'html' | 'drop';
  /** For mode `status`, 400 to 599. Default: 503. */
  readonly status?: number;
  /** Milliseconds before the answer. */
  readonly latency?: number;
  /** For mode `late`, milliseconds. Default: 2000. */
  readonly lateBy?: number;
  /** Heal after this many requests. */
  readonly times?: number;
}
