import type { PlainRequest } from '../handler/plain-request.ts';
import { disconnectSignal } from './disconnect-signal.ts';
import { isDisconnected } from './is-disconnected.ts';
import { createLazyRequest } from './lazy-request.ts';
import type { NodeRequest, NodeResponse } from './node-types.ts';
import { toWebRequest } from './to-web-request.ts';

/** What a {@link NodePlainRequest} is made from. */
export interface NodePlainRequestSource {
  readonly req: NodeRequest;
  readonly res: NodeResponse;
  /** What a body parser made of the body, where one has read it. */
  readonly parsedBody: unknown;
  /** Scheme and host. */
  readonly origin: string;
  /** Path and query. */
  readonly target: string;
}

/** A Node request, as the token handler looks at it. */
export class NodePlainRequest implements PlainRequest {
  readonly method: string;
  readonly target: string;
  readonly #source: NodePlainRequestSource;
  #signal: AbortSignal | null = null;
  #webRequest: Request | null = null;

  constructor(source: NodePlainRequestSource) {
    this.method = source.req.method ?? 'GET';
    this.target = source.target;
    this.#source = source;
  }

  get url(): string {
    return new URL(this.#source.origin + this.target).href;
  }

  get isAborted(): boolean {
    return isDisconnected(this.#source.res);
  }

  get signal(): AbortSignal {
    this.#signal ??= disconnectSignal(this.#source.res);
    return this.#signal;
  }

  /** One that becomes real when it has to; with a body it always is. */
  get webRequest(): Request {
    this.#webRequest ??=
      this.method === 'GET' || this.method === 'HEAD'
        ? createLazyRequest(this, this.#source.req.headers)
        : this.toWebRequest();
    return this.#webRequest;
  }

  header(name: string): string | null {
    const value = this.#source.req.headers[name];
    return typeof value === 'string' ? value : (value?.join(', ') ?? null);
  }

  /** A web-standard request, made anew. Throws where method or headers make none. */
  toWebRequest(): Request {
    const { req, parsedBody } = this.#source;
    return toWebRequest({ req, parsedBody, url: this.url, signal: this.signal });
  }
}
