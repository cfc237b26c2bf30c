import { type ChatHub, type ChatHubStatus, createChatHub } from '@chathub/core';
import { observeChatHub, slotFor } from '@chathub/core/adapter';
import { addOptionProperties } from './add-option-properties.ts';
import { attachShadow } from './attach-shadow.ts';
import type { ChatHubWidgetElement } from './chathub-widget-element.ts';
import { observedAttributes } from './observed-attributes.ts';
import { readOptions } from './read-options.ts';
import { tell } from './tell.ts';

/** Makes the class, not before somebody uses it: a server has no elements to extend. */
export function createElementClass(): typeof ChatHubWidgetElement {
  const Base = (globalThis.HTMLElement ?? Object) as typeof ChatHubWidgetElement;

  class Element extends Base {
    static override observedAttributes = observedAttributes();
    #shadow = attachShadow(this, () => this.#chathub?.retry());
    #pending = false;
    #chathub: ChatHub | null = null;
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
        this.#tellStatus('unavailable');
        tell(this, 'error', error);
      }
    }

    #show() {
      const options = readOptions(this);
      if (this.#chathub) this.#chathub.update(options);
      else {
        this.#chathub = createChatHub(options);
        this.#stop = observeChatHub(this.#chathub, {
          onStatus: (status) => this.#tellStatus(status),
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

    #tellStatus(status: ChatHubStatus) {
      this.dataset.chathubStatus = status;
      // The one slot takes the content of this name; there is none of the other.
      this.#shadow.slot.name = slotFor(status) ?? 'none';
      tell(this, 'status', status);
    }
  }
  return Element;
}
