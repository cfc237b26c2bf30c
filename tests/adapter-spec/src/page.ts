import type { PartialChatHubOptions } from '@chathub/core';
import type { PageContact } from './page-contact.ts';

/** A widget of a {@link Page}. */
export interface PageWidget {
  /** One with another key is another component. */
  key: string;
  /** Given to the component one by one, as an app would: props, inputs, properties. */
  options?: PartialChatHubOptions;
  /** The loading content: `<p>` with this text. Default: none. */
  loading?: string;
  /**
   * The fallback content: `<button data-retry-at="{retryAt}">{error.code}</button>`, which retries
   * when it is clicked. Without a `retryAt` the attribute is empty. Default: none.
   */
  fallback?: boolean;
  /** The option `contact`, made anew at each render where the framework has renders. Default: none. */
  contact?: PageContact;
  /** The `id` of the wrapper, given as any attribute is. */
  id?: string;
}

/** A page in words that no framework owns; each harness renders it as a native would write it. */
export interface Page {
  /** The options of the provider. Default: there is no provider. */
  provider?: PartialChatHubOptions;
  /** The option `contact` of the provider. Default: none. */
  contact?: PageContact;
  /**
   * For each, beside the widgets and under the same provider: an `<output>` whose text is the
   * `status` of the framework's hook with these options, whose `data-expires-at`, `data-retry-at` and
   * `data-error` are `expiresAt`, `retryAt` and the code (empty for null), and which on a click calls
   * `refresh`, on a double click `retry`. Default: none.
   */
  statuses?: readonly PartialChatHubOptions[];
  /** In this order, as siblings. */
  widgets: readonly PageWidget[];
}
