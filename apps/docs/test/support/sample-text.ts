/** A text in the samples that people read. */
export interface SampleText {
  readonly en: string;
  readonly cs: string;
  readonly ko: string;
}
