import type { PlainRequest } from './plain-request.ts';

/** A web-standard request, as the token handler looks at it. */
export class WebPlainRequest implements PlainRequest {
  readonly webRequest: Request;

  constructor(webRequest: Request) {
    this.webRequest = webRequest;
  }

  get method(): string {
    return this.webRequest.method;
  }

  get url(): string {
    return this.webRequest.url;
  }

  get target(): string {
    const { url } = this.webRequest;
    return url.slice(url.indexOf('/', url.indexOf('://') + 3));
  }

  get isAborted(): boolean {
    return this.webRequest.signal.aborted;
  }

  get signal(): AbortSignal {
    return this.webRequest.signal;
  }

  header(name: string): string | null {
    return this.webRequest.headers.get(name);
  }
}
