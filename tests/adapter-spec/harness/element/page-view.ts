import { optionNames } from '@chathub/core/adapter';
import { type ChatHubWidgetElement, czech, english, korean, ukrainian } from '@chathub/element';
import type { PageEvents } from '../../src/harness.ts';
import type { Page, PageWidget } from '../../src/page.ts';
import { withContact } from '../../src/with-contact.ts';

const languages = { czech, english, korean, ukrainian };

/** A page as somebody would write it without a framework. */
export class PageView {
  readonly #host: HTMLElement;
  readonly #events: PageEvents;
  readonly #widgets = new Map<string, ChatHubWidgetElement>();
  #statuses: NonNullable<Page['statuses']> = [];

  /** Takes over the elements that the server wrote, if there are some. */
  constructor(host: HTMLElement, page: Page, events: PageEvents) {
    this.#host = host;
    this.#events = events;
    const written = host.querySelectorAll('chathub-widget');
    for (const [index, widget] of page.widgets.entries()) this.#add(widget, written[index]);
    this.render(page);
  }

  render(page: Page): void {
    const { widgets, statuses = [] } = page;
    const provider = page.provider && withContact(languages, page.provider, page.contact);
    this.#statuses = statuses;
    const keys = widgets.map(({ key }) => key);
    for (const [key, element] of this.#widgets) {
      if (keys.includes(key)) continue;
      element.remove();
      this.#widgets.delete(key);
    }
    const outputs = statuses.map((_, index) => this.#outputs()[index] ?? this.#createOutput(index));
    const elements = widgets.map((widget) => {
      const element = this.#widgets.get(widget.key) ?? this.#add(widget);
      this.#show(element, widget, provider);
      return element;
    });
    [...outputs, ...elements].forEach((node, index) => {
      // To insert again what is in its place would be a move.
      const there = this.#host.children[index] ?? null;
      if (there !== node) this.#host.insertBefore(node, there);
    });
    for (const output of this.#outputs().slice(statuses.length)) output.remove();
    this.#write();
  }

  #add({ key }: PageWidget, element = document.createElement('chathub-widget')) {
    element.addEventListener('chathub-ready', () => this.#events.ready?.(key));
    element.addEventListener('chathub-error', ({ detail }) => {
      if (detail.code === 'bad-options') this.#events.failure?.(detail);
      else this.#events.error?.(key, detail);
    });
    const follow = () => {
      element.chathub?.subscribe(() => this.#write());
      this.#write();
    };
    element.addEventListener('chathub-status', follow, { once: true });
    this.#widgets.set(key, element);
    return element;
  }

  #show(element: ChatHubWidgetElement, widget: PageWidget, provider: Page['provider']) {
    const { id = '', loading, fallback } = widget;
    const options = withContact(languages, widget.options, widget.contact);
    element.id = id;
    // HTML has no provider: what all have in common is given to each.
    element.options = provider;
    for (const name of optionNames) {
      if (name !== 'nonce') Object.assign(element, { [name]: options[name] });
    }
    const slots = [
      loading && `<p slot="loading">${loading}</p>`,
      fallback && '<button slot="fallback" data-chathub-retry></button>',
    ];
    const html = slots.filter(Boolean).join('');
    if (element.dataset.html !== html) element.innerHTML = html;
    element.dataset.html = html;
  }

  #outputs = () => [...this.#host.querySelectorAll('output')];

  #elementFor(index: number) {
    const wanted = this.#statuses[index]?.organization;
    return [...this.#widgets.values()].find(({ organization }) => organization === wanted);
  }

  #createOutput(index: number) {
    const output = document.createElement('output');
    output.onclick = () => this.#elementFor(index)?.chathub?.refresh();
    output.ondblclick = () => this.#elementFor(index)?.chathub?.retry();
    return output;
  }

  #write() {
    const stateOf = (element?: ChatHubWidgetElement) => element?.chathub?.getState();
    this.#outputs().forEach((output, index) => {
      const state = stateOf(this.#elementFor(index));
      output.textContent = state?.status ?? 'idle';
      output.dataset.expiresAt = `${state?.expiresAt ?? ''}`;
      output.dataset.retryAt = `${state?.retryAt ?? ''}`;
      output.dataset.error = state?.error?.code ?? '';
    });
    for (const element of this.#widgets.values()) {
      const button = element.querySelector('button');
      if (!button) continue;
      button.textContent = stateOf(element)?.error?.code ?? '';
      button.dataset.retryAt = `${stateOf(element)?.retryAt ?? ''}`;
    }
  }
}
