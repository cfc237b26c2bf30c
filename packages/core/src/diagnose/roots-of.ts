/** The document and the open shadow roots of the custom elements in it. */
export function rootsOf(root: Document | ShadowRoot): Array<Document | ShadowRoot> {
  const inner = [...root.querySelectorAll(':defined')].flatMap(({ localName, shadowRoot }) =>
    shadowRoot && localName.includes('-') ? rootsOf(shadowRoot) : [],
  );
  return [root, ...inner];
}
