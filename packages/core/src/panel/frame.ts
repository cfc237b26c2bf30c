import type { PanelHost } from './host.ts';

/**
 * Hosts the widget in a same-origin `about:blank` frame that fills the container: its own realm, so
 * that teardown is complete and a second run starts from nothing. It boots hidden.
 *
 * @param opened Called with the frame's document once it can take a script, and again whenever the
 * browser emptied the frame, as it does when a node is moved.
 */
export function frameHost(container: Element, opened: (document: Document) => void): PanelHost {
  const frame = container.ownerDocument.createElement('iframe');
  frame.title = 'ChatHub';
  frame.style.cssText = 'border:0;width:100%;height:100%;position:absolute;visibility:hidden';
  // Engines differ in whether the first `load` comes at once or later; all of them fire it.
  frame.onload = () => {
    const document = frame.contentDocument as Document;
    document.body.style.margin = '0';
    opened(document);
  };
  container.append(frame);
  return {
    frame,
    rendered: () => [...(frame.contentDocument?.querySelectorAll('body > :not(script)') ?? [])],
    close() {
      frame.onload = null;
      frame.remove();
    },
  };
}
