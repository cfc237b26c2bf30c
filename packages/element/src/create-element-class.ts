import {
  type ChatHub,
  type ChatHubOptions,
  type ChatHubStatus,
  createChatHub,
  type PartialChatHubOptions,
} from '@chathub/core';
import { observeChatHub, optionNames, slotFor } from '@chathub/core/adapter';
import { attributeFor } from './attribute-for.ts';
import type { ChatHubWidgetElement } from './chathub-widget-element.ts';

const STYLES =
  ':host{display:block;position:relative}:host([hidden]){display:none}div{display:contents}';

/** The options that no attribute can give: functions and objects. */
const OBJECTS = ['fetchToken', 'fetchOptions', 'validateToken'];

/** The options whose attribute is a number. */
const NUMBERS = ['refreshBefore', 'tokenTimeout', 'loadTimeout'];

/** Makes the class, not before somebody uses it: a server has no elements to extend. */
export function createElementClass(): typeof ChatHubWidgetElement {
  const Base = (globalThis.HTMLElement ?? Object) as typeof ChatHubWidgetElement;

  class Element extends Base {
    static override observedAttributes = optionNames
      .filter((name) => !OBJECTS.includes(name))
      .map(attributeFor);
    #given: Record<string, unknown> = {};
    #panel = document.createElement('div');
    #pending = false;
    #chathub: ChatHub | null = null;
    #stop: (() => void) | undefined;
    #release: (() => void) | undefined;

    static {
      for (const name of optionNames) {
        // Every element has a `nonce`, which browsers hide from its attribute.
        if (name === 'nonce') continue;
        Object.defineProperty(Element.prototype, name, {
          configurable: true,
          get(this: Element) {
            const value = this.#given[name] ?? this.getAttribute(attributeFor(name));
            return value && NUMBERS.includes(name) ? Number(value) : (value ?? undefined);
          },
          set(this: Element, value: unknown) {
            this.#given[name] = value;
            this.#schedule();
          },
        });
      }
    }

    constructor() {
      super();
      const shadow = this.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLES);
      shadow.adoptedStyleSheets = [sheet];
      for (const name of ['loading', 'fallback']) {
        shadow.append(Object.assign(document.createElement('slot'), { name, hidden: true }));
      }
      shadow.append(this.#panel);
      shadow.addEventListener('click', ({ target }) => {
        if ((target as HTMLElement).closest('[data-chathub-retry]')) this.#chathub?.retry();
      });
      // What was set before the definition hides the accessors.
      for (const name of ['options', ...optionNames] as 'options'[]) {
        if (!Object.hasOwn(this, name)) continue;
        const value = this[name];
        Reflect.deleteProperty(this, name);
        this[name] = value;
      }
    }

    override get options() {
      return this.#given.options as PartialChatHubOptions | undefined;
    }

    override set options(options) {
      this.#given.options = options;
      this.#schedule();
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
      if (!this.isConnected) {
        this.#release?.();
        this.#release = undefined;
        return;
      }
      try {
        const options = this.#read();
        if (this.#chathub) this.#chathub.update(options);
        else {
          this.#chathub = createChatHub(options);
          this.#stop = observeChatHub(this.#chathub, {
            onStatus: (status) => this.#show(status),
            onReady: () => this.#tell('ready', null),
            onError: (error) => this.#tell('error', error),
          });
        }
        this.#release ??= this.#chathub.mount(this.#panel);
      } catch (error) {
        this.#stop?.();
        this.#chathub?.destroy();
        this.#chathub = null;
        this.#release = undefined;
        this.#show('unavailable');
        this.#tell('error', error);
      }
    }

    /** Every option, so that one which is no longer given goes back to its default. */
    #read() {
      const entries = optionNames.map((name) => {
        const own = this[name];
        return [name, own || own === 0 ? own : this.options?.[name]];
      });
      return Object.fromEntries(entries) as ChatHubOptions;
    }

    #show(status: ChatHubStatus) {
      if (this.dataset.chathubStatus === status) return;
      this.dataset.chathubStatus = status;
      for (const slot of this.shadowRoot?.querySelectorAll('slot') ?? []) {
        slot.hidden = slot.name !== slotFor(status);
      }
      this.#tell('status', status);
    }

    #tell(event: string, detail: unknown) {
      this.dispatchEvent(
        new CustomEvent(`chathub-${event}`, { detail, bubbles: true, composed: true }),
      );
    }
  }
  return Element;
}
