/** A policy as a page or a server states it. */
export interface ContentSecurityPolicy {
  /** The value of the header, which may hold several with commas between them, or of the meta tag. */
  value: string;
  /** `Content-Security-Policy-Report-Only`: it only reports, and blocks nothing. */
  reportOnly: boolean;
}
