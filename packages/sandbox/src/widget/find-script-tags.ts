const tagId = 'operator-chat-panel-script';
/** Runs of the module share nothing but the page, so what they served is kept there. */
const servedKey = Symbol.for('operator-chat-panel.served');

/** Finds the script tags that no run has served yet, and marks them as served. */
export function findScriptTags(document: Document): { tag: Element; organization: string }[] {
  const page = globalThis as { [servedKey]?: WeakSet<Element> };
  page[servedKey] ??= new WeakSet();
  const served = page[servedKey];
  return [...document.querySelectorAll(`script[id^="${tagId}"]`)]
    .filter((tag) => !served.has(tag) && (tag.id === tagId || tag.id.startsWith(`${tagId}-`)))
    .map((tag) => {
      served.add(tag);
      return { tag, organization: tag.id.slice(tagId.length + 1) };
    });
}
