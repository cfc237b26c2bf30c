import type { IncomingHttpHeaders } from 'node:http';
import { forwardMembers } from './forward-members.ts';
import { createLazyHeaders } from './lazy-headers.ts';
import type { NodePlainRequest } from './node-plain-request.ts';

/** A request without a body that becomes a web-standard `Request` when something needs more than its head. */
class LazyRequest {
  readonly #plain: NodePlainRequest;
  readonly #incoming: IncomingHttpHeaders;
  #headers: Headers | null = null;
  #made: Request | null = null;

  constructor(plain: NodePlainRequest, incoming: IncomingHttpHeaders) {
    this.#plain = plain;
    this.#incoming = incoming;
  }

  get method(): string {
    return this.#plain.method;
  }

  get url(): string {
    return this.#plain.url;
  }

  get headers(): Headers {
    this.#headers ??= createLazyHeaders(this.#incoming, () => LazyRequest.resolve(this).headers);
    return this.#headers;
  }

  get signal(): AbortSignal {
    return this.#plain.signal;
  }

  /** Static, since an instance is to have the members of a `Request` and no other. */
  static resolve(request: LazyRequest): Request {
    request.#made ??= request.#plain.toWebRequest();
    return request.#made;
  }
}

forwardMembers<LazyRequest, Request>(LazyRequest.prototype, Request.prototype, LazyRequest.resolve);

/**
 * The `Request` that `authorize` gets on Node for a GET or HEAD. Making a real one takes about as long as Node takes for
 * the rest of the request, and most code looks at a header or two, or at Node's own request instead.
 *
 * It is one for `instanceof` and in every member, and `new Request(url, request)` takes it. `new Request(request)` and
 * `fetch(request)` look inside of the object, where they find nothing and throw a `TypeError`: they want
 * `request.clone()`, which is a real one.
 */
export function createLazyRequest(plain: NodePlainRequest, incoming: IncomingHttpHeaders): Request {
  return new LazyRequest(plain, incoming) as unknown as Request;
}
