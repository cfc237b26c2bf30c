/** The part of an answer that is this answer's own. */
export interface Content {
  readonly status: number;
  /** JSON; null for nothing. */
  readonly body: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}
