/** A library that keeps a token fresh, and how its endpoint answers. */
export interface TokenSubject {
  readonly name: string;
  /** The path of its driver. */
  readonly driver: URL;
  /** The form of the answer: the bare token, that of `@chathub/server`, or OAuth's. */
  readonly form: 'bare' | 'chathub' | 'oauth';
}
