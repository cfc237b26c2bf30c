/** What the fake page holds: enough of an element for a tag and for what a widget renders. */
class FakeElement extends EventTarget {
  id = '';
  nonce = '';
  src = '';
  href = '';
  onload: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readonly children: FakeElement[] = [];
  readonly attributes = new Map<string, string>();
  parent: FakeElement | null = null;

  constructor(
    readonly localName: string,
    readonly page: FakePage,
  ) {
    super();
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
    this.page.noticed(this);
  }

  append(child: FakeElement): void {
    child.remove();
    child.parent = this;
    this.children.push(child);
    this.page.noticed(child);
  }

  remove(): void {
    const siblings = this.parent?.children;
    siblings?.splice(siblings.indexOf(this), 1);
    this.parent = null;
  }

  contains(): boolean {
    return false;
  }

  all(found: FakeElement[] = []): FakeElement[] {
    for (const child of this.children) {
      found.push(child);
      child.all(found);
    }
    return found;
  }
}

/**
 * A page without a browser, for runs by the thousand: it takes tags, and a test decides what becomes
 * of each script. Layout, frames and module semantics are for the tests in real browsers.
 */
export class FakePage {
  readonly baseURI = 'https://app.example/';
  readonly window = new EventTarget();
  readonly defaultView = this.window;
  readonly documentElement = new FakeElement('html', this);
  readonly head = new FakeElement('head', this);
  readonly body = new FakeElement('body', this);
  hidden = false;

  /** @param seen Told of each script tag with a token that is in the page now. */
  constructor(private readonly seen: (tag: FakeElement, token: string) => void) {
    this.documentElement.append(this.head);
    this.documentElement.append(this.body);
  }

  noticed(element: FakeElement): void {
    const token = element.attributes.get('token');
    if (element.localName === 'script' && element.parent && token) this.seen(element, token);
  }

  createElement(name: string): FakeElement {
    return new FakeElement(name, this);
  }

  getElementById(id: string): FakeElement | null {
    return this.documentElement.all().find((element) => element.id === id) ?? null;
  }

  querySelector(): null {
    return null;
  }

  querySelectorAll(): FakeElement[] {
    return this.documentElement.all().filter(({ localName }) => localName !== 'script');
  }

  /** Everything of ours that is in the page. */
  remains(): FakeElement[] {
    return [...this.head.all(), ...this.body.all()];
  }
}

export type { FakeElement };
