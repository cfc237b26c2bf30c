/** What is answered, before it takes the form that the server wants. */
export interface PlainAnswer {
  readonly status: number;
  /** Made anew for every answer: who writes it may add to it. */
  readonly headers: Record<string, string>;
  /** That of a HEAD is the one of the GET that it asks about; who writes it leaves it out. */
  readonly body: string | null;
}
