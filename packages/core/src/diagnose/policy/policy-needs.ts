/** What a page with the panel must be allowed to do. */
export interface PolicyNeeds {
  /** Of the page: what `'self'` means, absolute. */
  pageUrl: string;
  /** Of the widget; may be relative to the page. */
  scriptUrl: string;
  /** What is fetched: the token endpoint, ChatHub's API. May be relative to the page. */
  connectUrls: readonly string[];
  isolation: 'document' | 'frame';
  /** Whether the tag carries a nonce that the policy names, as it does when the page's scripts have one. */
  nonce: boolean;
}
