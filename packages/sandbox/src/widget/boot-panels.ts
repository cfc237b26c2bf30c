import { definePanelElement } from './define-panel-element.ts';
import { findScriptTags } from './find-script-tags.ts';
import { raiseWindowError } from './raise-window-error.ts';

/**
 * Boots one panel for each script tag that no run has served yet. A module has no
 * `document.currentScript`, and tags with the same `src` share one run: so a run serves all the
 * tags that wait.
 */
export function bootPanels(document: Document, baseUrl: URL): void {
  for (const { tag, organization } of findScriptTags(document)) {
    const token = tag.getAttribute('token');
    if (!token) {
      raiseWindowError('Invalid token: the script tag has no token attribute');
      continue;
    }
    const panel = definePanelElement(window).create({ token, baseUrl });
    panel.id = organization === '' ? 'operator-chat-panel' : `operator-chat-panel-${organization}`;
    document.body.append(panel);
  }
}
