import { type ChatHub, createChatHub } from '@chathub/core';
import { observeChatHub } from '@chathub/core/adapter';
import { addOptionProperties } from './add-option-properties.ts';
import { attachShadow } from './attach-shadow.ts';
import type { ChatHubWidgetElement } from './chathub-widget-element.ts';
import { elementContact } from './element-contact.ts';
import { observedAttributes } from './observed-attributes.ts';
import { readOptions } from './read-options.ts';
import { tell } from './tell.ts';
import { tellStatus } from './tell-status.ts';

/** Makes the class, not before somebody uses it: a server has no elements to extend. */
export function createElementClass(): typeof ChatHubWidgetElement {
  const Base = (globalThis.HTMLElement ?? Object) as typeof ChatHubWidgetElement;

  class Element extends Base {
    static override observedAttributes = observedAttributes();
    #shadow = attachShadow(this, () => this.#chathub?.retry());
    #pending = false;
    #chathub: ChatHub | null = null;
    #contact = elementContact(this, this.#shadow.slot, () => this.#chathub);
    #stop: (() => void) | undefined;
    #release: (() => void) | undefined;

    constructor() {
      super();
      addOptionProperties(this, () => this.#schedule());
    }

    override get chathub() {
      if (this.#pending) this.#apply();
      return this.#chathub;
    }

    connectedCallback() {
      this.#schedule();
    }

    disconnectedCallback() {
      this.#schedule();
    }

    attributeChangedCallback() {
      this.#schedule();
    }

    /** With it, `moveBefore` moves a frame without emptying it. */
    connectedMoveCallback() {}

    /** Several changes at once are one, and a move in the document is none. */
    #schedule() {
      if (this.#pending) return;
      this.#pending = true;
      queueMicrotask(() => this.#pending && this.#apply());
    }

    #apply() {
      this.#pending = false;
      try {
        if (this.isConnected) this.#show();
        else this.#hide();
      } catch (error) {
        this.#hide();
        this.#stop?.();
        this.#chathub?.destroy();
        this.#chathub = null;
        tellStatus(this, this.#shadow.slot, 'unavailable');
        tell(this, 'error', error);
      }
      this.#contact.show();
    }

    #show() {
      this.#contact.read();
      const options = readOptions(this);
      if (this.#chathub) this.#chathub.update(options);
      else {
        this.#chathub = createChatHub(options);
        this.#stop = observeChatHub(this.#chathub, {
          onState: () => this.#contact.show(),
          onStatus: (status) => tellStatus(this, this.#shadow.slot, status),
          onReady: () => tell(this, 'ready', null),
          // Taken out already: what becomes of its panel then is nobody's trouble.
          onError: (error) => this.#release && tell(this, 'error', error),
        });
      }
      this.#release ??= this.#chathub.mount(this.#shadow.panel);
    }

    #hide() {
      this.#release?.();
      this.#release = undefined;
    }
  }
  return Element;
}
