/** What the stand-in widget and the token endpoint do with the next request. */
export interface Controls {
  /**
   * How the script runs (`works`, `throws`, `expired`, `blank`, `imports`, `defines`), or why it does not. `hold` waits
   * for the next change, `drop` ends the connection.
   */
  script:
    | 'works'
    | 'throws'
    | 'expired'
    | 'blank'
    | 'imports'
    | 'defines'
    | 'unavailable'
    | 'missing'
    | 'html'
    | 'syntax'
    | 'hold'
    | 'drop';
  token: 'works' | 'unauthorized' | 'unavailable' | 'hold' | 'drop';
  /** Seconds that each token lives. */
  life: string;
  /** `Cache-Control` of a script that comes through. */
  cache: string;
}
