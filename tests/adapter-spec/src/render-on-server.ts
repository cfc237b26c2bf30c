import type { Page } from './page.ts';

/** What the server makes of a page, asked of the server half of the harness. */
export async function renderOnServer(page: Page): Promise<string> {
  const response = await fetch('/render', { method: 'POST', body: JSON.stringify(page) });
  const html = await response.text();
  if (!response.ok) throw new Error(html);
  return html;
}
