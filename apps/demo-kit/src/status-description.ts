/** A status in the reader's words. */
export interface StatusDescription {
  readonly label: string;
  readonly detail: string;
  /** Decides the colour. */
  readonly tone: 'quiet' | 'busy' | 'good' | 'warning' | 'bad';
}
