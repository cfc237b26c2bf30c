const invisible = 'script, style, link, template, operator-chat-panel';

/** Whether the page is a frame made for the panel: one with nothing else in it to see. */
export function fillsFrame(page: Window): boolean {
  const content = page.document.body.children;
  return page !== page.parent && [...content].every((child) => child.matches(invisible));
}
