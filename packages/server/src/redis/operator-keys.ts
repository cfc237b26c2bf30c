/** The names under which Redis keeps what belongs to one operator. */
export interface OperatorKeys {
  readonly token: string;
  readonly lease: string;
  readonly failure: string;
  /** For seeing whether Redis takes writes in this operator's part of a cluster. */
  readonly probe: string;
}
