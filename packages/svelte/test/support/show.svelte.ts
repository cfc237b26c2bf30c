import { type Component, flushSync, type MountOptions, mount, unmount } from 'svelte';

const apps: { app: object; host: HTMLElement }[] = [];

/** An app in the page. */
export interface Shown<Props> {
  host: HTMLElement;
  /** The elements that have a status. */
  wrappers(): HTMLElement[];
  /** The first of them. */
  wrapper(): HTMLElement;
  /** Its status. */
  status(): string | undefined;
  /** The text of the first `<output>`. */
  output(): string | undefined;
  /** Changes props, and waits until Svelte has rendered them. */
  set(changes: Partial<Props>): void;
  unmount(): void;
}

/** How an app comes to the page. */
export interface ShowOptions {
  /** What a server wrote, for `create` to hydrate. */
  html?: string;
  create?: typeof mount;
  context?: Map<unknown, unknown>;
}

/** An object of which each property is a state of its own. */
function reactiveProps<Props extends object>(first: Props): Props {
  const props = {};
  for (const [name, value] of Object.entries(first)) {
    let now = $state.raw(value);
    Object.defineProperty(props, name, {
      enumerable: true,
      get: () => now,
      set(next) {
        now = next;
      },
    });
  }
  return props as Props;
}

/** Shows a component; {@link cleanUp} takes it away. */
// biome-ignore lint/suspicious/noExplicitAny: as Svelte has it
export function show<Props extends Record<string, any>>(
  component: Component<Props>,
  first: Props,
  { html = '', create = mount, context = new Map() }: ShowOptions = {},
): Shown<Props> {
  const host = document.body.appendChild(document.createElement('main'));
  host.innerHTML = html;
  const props = reactiveProps(first);
  const app = create(component, { target: host, props, context } as MountOptions as never);
  flushSync();
  const entry = { app, host };
  apps.push(entry);
  const wrappers = () => [...host.querySelectorAll<HTMLElement>('[data-chathub-status]')];
  return {
    host,
    wrappers,
    wrapper: () => wrappers()[0] as HTMLElement,
    status: () => wrappers()[0]?.dataset.chathubStatus,
    output: () => host.querySelector('output')?.textContent,
    set(changes) {
      Object.assign(props, changes);
      flushSync();
    },
    unmount() {
      apps.splice(apps.indexOf(entry), 1);
      unmount(app);
      host.remove();
    },
  };
}

/** Unmounts what is left, and lets the panels leave. */
export async function cleanUp(): Promise<void> {
  for (const { app, host } of apps.splice(0)) {
    unmount(app);
    host.remove();
  }
  await new Promise((resolve) => setTimeout(resolve));
}
