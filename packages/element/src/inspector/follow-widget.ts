import type { ChatHubWidgetElement } from '../chathub-widget-element.ts';

/**
 * Keeps an eye on the widget with an id, which may come, go and change its panel at any time.
 *
 * @param look Called with it, or with null, at first and whenever it may be another one.
 * @returns The function that ends it.
 */
export function followWidget(
  inspector: HTMLElement,
  id: () => string,
  look: (widget: ChatHubWidgetElement | null) => void,
): () => void {
  const root = inspector.getRootNode() as Document | ShadowRoot;
  const tell = () => look(root.getElementById(id()) as ChatHubWidgetElement | null);
  const observer = new MutationObserver(tell);
  observer.observe(root, { childList: true, subtree: true });
  root.addEventListener('chathub-status', tell);
  tell();
  return () => {
    observer.disconnect();
    root.removeEventListener('chathub-status', tell);
  };
}
