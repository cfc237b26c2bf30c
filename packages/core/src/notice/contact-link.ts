/** One way to somebody, as a link that is safe to follow. */
export interface ContactLink {
  /** Which of them it is; the name of its part for styles. */
  readonly kind: 'mail' | 'phone' | 'link';
  readonly href: string;
  readonly text: string;
}
