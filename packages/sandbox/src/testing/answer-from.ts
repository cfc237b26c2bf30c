import type { Route } from '@playwright/test';

const passed = ['accept', 'authorization', 'content-type', 'origin', 'x-authorization-key'];
/** They describe the connection to the sandbox, or a body that may be changed. */
const dropped = /^(connection|content-length|keep-alive|transfer-encoding)$/;

/**
 * Answers a request of the page with what another address answers. A connection that is cut there is cut
 * here.
 *
 * @param edit Changes the body. Default: leaves it.
 */
export async function answerFrom(
  route: Route,
  url: URL | string,
  signal: AbortSignal,
  edit: (body: string) => string = (body) => body,
): Promise<void> {
  const request = route.request();
  const headers = Object.entries(request.headers()).filter(([name]) => passed.includes(name));
  const body = request.postData();
  try {
    const answer = await fetch(url, {
      method: request.method(),
      headers,
      signal,
      ...(body !== null && { body }),
    });
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries([...answer.headers].filter(([name]) => !dropped.test(name))),
      body: edit(await answer.text()),
    });
  } catch {
    // Cut by a fault, or the test is over; the page may be gone as well.
    await route.abort().catch(() => {});
  }
}
