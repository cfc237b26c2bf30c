import type { IncomingHttpHeaders } from 'node:http';
import { forwardMembers } from './forward-members.ts';

const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;

/** The headers of a request, read from Node's until something needs a web-standard `Headers`. */
class LazyHeaders {
  readonly #incoming: IncomingHttpHeaders;
  readonly #make: () => Headers;
  #made: Headers | null = null;

  constructor(incoming: IncomingHttpHeaders, make: () => Headers) {
    this.#incoming = incoming;
    this.#make = make;
  }

  get(name: string): string | null {
    const value = this.#lookUp(name);
    return value === undefined ? LazyHeaders.resolve(this).get(name) : value;
  }

  has(name: string): boolean {
    const value = this.#lookUp(name);
    return value === undefined ? LazyHeaders.resolve(this).has(name) : value !== null;
  }

  /** Static, since an instance is to have the members of `Headers` and no other. */
  static resolve(headers: LazyHeaders): Headers {
    headers.#made ??= headers.#make();
    return headers.#made;
  }

  /** Undefined where Node's headers cannot tell: they may have been changed, or it is no name, or has several values. */
  #lookUp(name: string): string | null | undefined {
    if (this.#made !== null || !HEADER_NAME.test(name)) {
      return undefined;
    }
    const value = this.#incoming[name.toLowerCase()] ?? null;
    return typeof value === 'string' || value === null ? value : undefined;
  }
}

forwardMembers<LazyHeaders, Headers>(LazyHeaders.prototype, Headers.prototype, LazyHeaders.resolve);

/**
 * Node's headers as web-standard ones.
 *
 * @param make Makes the web-standard headers when something other than a look-up needs them.
 */
export function createLazyHeaders(incoming: IncomingHttpHeaders, make: () => Headers): Headers {
  return new LazyHeaders(incoming, make) as unknown as Headers;
}
