import { createGallery, type Gallery, type GalleryOptions } from '../src/index.ts';

/** A visitor with a cookie jar, as a browser would be on the gallery's own pages. */
export interface Visitor {
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Sends JSON to the fault controls. */
  send(method: string, path: string, body?: unknown): Promise<Response>;
}

/** Starts a gallery on a free port; `using` ends it. */
export async function openGallery(
  options: GalleryOptions = {},
): Promise<{ gallery: Gallery; visit(): Visitor; [Symbol.asyncDispose](): Promise<void> }> {
  const gallery = await createGallery({ port: 0, ...options });
  await gallery.listen();
  return {
    gallery,
    visit() {
      const cookies = new Map<string, string>();
      const visitor: Visitor = {
        async fetch(path, init = {}) {
          const headers = new Headers(init.headers);
          if (cookies.size > 0) {
            headers.set(
              'Cookie',
              [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
            );
          }
          const response = await fetch(gallery.url + path, {
            redirect: 'manual',
            ...init,
            headers,
          });
          for (const cookie of response.headers.getSetCookie()) {
            const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
            if (name && value !== undefined) cookies.set(name, value);
          }
          return response;
        },
        send: (method, path, body) =>
          visitor.fetch(path, {
            method,
            headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          }),
      };
      return visitor;
    },
    [Symbol.asyncDispose]: () => gallery.close(),
  };
}
