import { arrangePanels } from './arrange-panels.ts';
import { createPanel, type Panel } from './create-panel.ts';
import { fillsFrame } from './fills-frame.ts';
import type { PanelElement } from './panel-element.ts';
import type { PanelSettings } from './panel-settings.ts';
import { panelStyles } from './panel-styles.ts';

const elementName = 'operator-chat-panel';

/** The element's class, with the way to make one. */
export interface PanelElementClass extends CustomElementConstructor {
  create(settings: PanelSettings): PanelElement;
}

/** Defines the element, once for all runs of the module on a page. */
export function definePanelElement(page: Window & typeof globalThis): PanelElementClass {
  const existing = page.customElements.get(elementName) as PanelElementClass | undefined;
  if (existing) return existing;

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelStyles);
  const panels = new Set<PanelElement>();
  const arrange = () => arrangePanels(panels, page.innerWidth);

  class OperatorChatPanel extends HTMLElement implements PanelElement {
    static create(settings: PanelSettings): PanelElement {
      const element = new OperatorChatPanel();
      element.#settings = settings;
      return element;
    }

    #settings: PanelSettings | undefined;
    #panel: Panel | undefined;

    get docked(): boolean {
      return !this.hasAttribute('data-fill');
    }

    get room(): number {
      return this.#panel?.width() ?? 0;
    }

    place(offset: number): void {
      this.style.setProperty('--offset', `${offset}px`);
    }

    connectedCallback(): void {
      if (!this.#settings || this.#panel) return;
      this.toggleAttribute('data-fill', fillsFrame(page));
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      this.#panel = createPanel(root, this.#settings, { docked: this.docked, onResize: arrange });
      panels.add(this);
      arrange();
      page.addEventListener('resize', arrange);
    }

    disconnectedCallback(): void {
      // A move within the page disconnects and connects again in the same task.
      queueMicrotask(() => {
        if (this.isConnected) return;
        this.#panel?.close();
        this.#panel = undefined;
        this.shadowRoot?.replaceChildren();
        panels.delete(this);
        if (panels.size === 0) page.removeEventListener('resize', arrange);
        arrange();
      });
    }
  }

  page.customElements.define(elementName, OperatorChatPanel);
  return OperatorChatPanel;
}
