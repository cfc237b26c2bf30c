/** What can be told of a token without giving any of it away. */
export interface TokenDescription {
  /**
   * - `jwt`: three parts, and claims can be read in the second one
   * - `opaque`: anything else that could be a bearer token, or what is none of the others
   * - `quoted`: with the JSON quotes of ChatHub's API still around it
   * - `empty`: nothing, or white space
   * - `html`: a page, such as that of a sign-in
   */
  form: 'jwt' | 'opaque' | 'quoted' | 'empty' | 'html';
  /** Epoch milliseconds; null when it does not say. */
  expiresAt: number | null;
  /** Epoch milliseconds; null when it does not say. */
  issuedAt: number | null;
  /** Null when it does not say when it ends. */
  expired: boolean | null;
}
