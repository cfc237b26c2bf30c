import type { ChatHub, ChatHubOptions } from '@chathub/core';
import type { ChatHubWidgetElement } from '../chathub-widget-element.ts';
import type { ChatHubInspectorElement } from './chathub-inspector-element.ts';
import { createInspection } from './create-inspection.ts';
import { createView } from './create-view.ts';
import { followWidget } from './follow-widget.ts';
import { optionsOf } from './options-of.ts';
import { reflectAttributes } from './reflect-attributes.ts';
import { takeOver } from './take-over.ts';

/** How often what is left of the token is counted, in milliseconds. */
const TICK = 1000;

/** Makes the class, not before somebody uses it: a server has no elements to extend. */
export function createInspectorClass(): typeof ChatHubInspectorElement {
  const Base = (globalThis.HTMLElement ?? Object) as typeof ChatHubInspectorElement;

  class Inspector extends Base {
    static override observedAttributes = ['for', 'sandbox', 'collapsed'];
    #chathub: ChatHub | null = null;
    #options: ChatHubOptions | null = null;
    #widget: ChatHubWidgetElement | null = null;
    #leave: (() => void) | undefined;
    #view = createView(this, { run: () => this.#run(), sandbox: () => this.sandbox });
    #inspection = createInspection(
      () => this.#update(),
      () => this.#run(),
    );

    override get chathub() {
      return this.#chathub;
    }
    override set chathub(chathub) {
      this.#chathub = chathub;
      this.#look();
    }
    override get options() {
      return this.#options;
    }
    override set options(options) {
      this.#options = options;
    }

    connectedCallback() {
      takeOver(this, ['options', 'chathub', 'htmlFor', 'sandbox', 'collapsed']);
      const stop = followWidget(
        this,
        () => this.htmlFor,
        (widget) => {
          this.#widget = widget;
          this.#look();
        },
      );
      const timer = setInterval(() => this.#update(), TICK);
      this.#leave = () => {
        stop();
        clearInterval(timer);
        this.#inspection.end();
        this.#leave = undefined;
      };
      this.#look();
    }

    disconnectedCallback() {
      this.#leave?.();
    }

    attributeChangedCallback(name: string) {
      if (name === 'collapsed') this.#view.fold(this.collapsed);
      if (name === 'for' && this.#leave) {
        this.#leave();
        this.connectedCallback();
      }
      this.#update();
    }

    #look() {
      // A widget makes its panel when it is asked for it.
      if (this.#leave) this.#inspection.attach(this.#chathub ?? this.#widget?.chathub ?? null);
      this.#update();
    }

    #update() {
      this.#view.update(this.#inspection.model);
    }

    #run() {
      this.#inspection.run(() => optionsOf(this.#options, this.#widget));
    }
  }
  if (globalThis.HTMLElement) reflectAttributes(Inspector.prototype);
  return Inspector;
}
