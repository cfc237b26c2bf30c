/** What people and scripts can tell of the app's part of the page. */
interface Snapshot {
  /** The app's nodes in the order of the page, with all that is in them. */
  nodes: Element[];
  markup: string[];
  open: Element[];
  focused: Element | null;
}

/**
 * An app around the panel that opens dialogs, portals, popovers and toasts whenever it likes, as
 * component libraries do, and notices when anybody touches them.
 */
export class HostApp {
  readonly #before = new Set(document.querySelectorAll('*'));
  readonly #own = new Set<Element>();
  #seen!: Snapshot;

  constructor() {
    this.#add(document.body, 'div', { id: 'app' }, '<main><input></main>');
    this.#look();
  }

  /** Opens one of everything; the focus goes to the dialog, or to a portal where there is none. */
  opens({ modal = true } = {}): void {
    const { body, head } = document;
    this.#add(head, 'style', {}, '.portal { color: inherit }');
    this.#add(head, 'link', { rel: 'modulepreload', href: 'data:text/javascript,' });
    this.#add(body, 'div', {}, '<p>a portal without a name</p>');
    const portal = this.#add(body, 'div', { id: ':r1:', className: 'portal' }, '<input>');
    for (const id of ['panel', 'my-operator-chat-panel', 'chat-panel', 'Operator-chat-panel']) {
      this.#add(body, 'section', { id, className: 'operator-chat-panel' }, '<b>mine</b>');
    }
    this.#add(body, 'app-operator-chat-panel', {}, '<i>mine</i>');
    this.#add(body, 'div', { role: 'status' }, 'a toast');
    // Some insert their portals at the top, and some move their root to the end.
    body.prepend(this.#add(body, 'div', { id: 'skip-link' }, '<a href="#app">Skip</a>'));
    const popover = this.#add(body, 'div', { popover: 'manual' }, 'a popover');
    popover.showPopover();
    body.append(document.getElementById('app') as HTMLElement);
    const dialog = this.#add(body, 'dialog', {}, '<input>') as HTMLDialogElement;
    if (modal) dialog.showModal();
    const input = (modal ? dialog : portal).firstChild as HTMLInputElement;
    input.value = 'half a word';
    input.focus();
    this.#look();
  }

  /** An element of the app's own, as it is now. */
  adds(name: string, properties: Partial<HTMLElement>): HTMLElement {
    const element = this.#add(document.body, name, properties, '<em>mine</em>');
    this.#look();
    return element;
  }

  leaves(): void {
    for (const element of this.#own) element.remove();
  }

  /** How the app's part of the page was left by the app, and how it is now: the same, if nobody touched it. */
  get seen(): [then: Snapshot, now: Snapshot] {
    return [this.#seen, this.#snapshot()];
  }

  /** What is in the page and neither the app's nor the test runner's. */
  strangers(): Element[] {
    const known = (element: Element) =>
      this.#before.has(element) || [...this.#own].some((own) => own.contains(element));
    return [...document.querySelectorAll('*')].filter((element) => !known(element));
  }

  #add(parent: Element, name: string, properties: object, content = ''): HTMLElement {
    const element = Object.assign(document.createElement(name), properties);
    element.innerHTML = content;
    parent.append(element);
    this.#own.add(element);
    return element;
  }

  #look() {
    this.#seen = this.#snapshot();
  }

  #snapshot(): Snapshot {
    const own = [...this.#own];
    const all = [...document.querySelectorAll('*')];
    return {
      nodes: all.filter((element) => own.some((one) => one.contains(element))),
      markup: all.filter((element) => this.#own.has(element)).map(({ outerHTML }) => outerHTML),
      open: all.filter((element) => element.matches(':modal, :popover-open')),
      focused: document.activeElement,
    };
  }
}
