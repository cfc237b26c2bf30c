import { MIMEType } from 'node:util';

/** The essence of the `Content-Type`, such as `text/html`; null where there is none that can be read. */
export function readMimeType(headers: Headers): string | null {
  try {
    return new MIMEType(headers.get('content-type') ?? '').essence;
  } catch {
    return null;
  }
}
