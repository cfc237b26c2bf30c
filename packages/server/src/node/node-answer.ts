/** What is written to Node: a plain answer, or what a web-standard response of somebody else's comes down to. */
export interface NodeAnswer {
  readonly status: number;
  readonly headers: Record<string, string | string[]>;
  readonly body: string | Uint8Array | null;
}
