/** A registry of npm for the scope `@chathub`, as long as it is not closed. */
export interface Registry {
  /** With a slash at its end, as npm wants it. */
  readonly url: string;
  close(): Promise<void>;
}
