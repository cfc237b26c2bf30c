import { type ReactNode, StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { vi } from 'vitest';

const roots: { root: Root; host: HTMLElement }[] = [];

/** A tree in the page, as an app's entry would make it. */
export interface Rendered {
  host: HTMLElement;
  /** The wrappers of the widgets in it. */
  wrappers(): HTMLElement[];
  /** The first wrapper. */
  wrapper(): HTMLElement;
  rerender(node: ReactNode): void;
  unmount(): void;
}

export function render(node: ReactNode, { strict = false } = {}): Rendered {
  const host = document.body.appendChild(document.createElement('main'));
  const root = createRoot(host);
  roots.push({ root, host });
  const rerender = (next: ReactNode) =>
    flushSync(() => root.render(strict ? <StrictMode>{next}</StrictMode> : next));
  rerender(node);
  const wrappers = () => [...host.querySelectorAll<HTMLElement>('[data-chathub-status]')];
  return {
    host,
    wrappers,
    wrapper: () => wrappers()[0] as HTMLElement,
    rerender,
    unmount: () => root.unmount(),
  };
}

/** Every status that the wrapper of a tree has from now on. */
export function recordStatuses(host: HTMLElement): string[] {
  const wrapper = host.querySelector<HTMLElement>('[data-chathub-status]') as HTMLElement;
  const statuses = [wrapper.dataset.chathubStatus ?? ''];
  new MutationObserver(() => {
    const status = wrapper.dataset.chathubStatus ?? '';
    if (status !== statuses.at(-1)) statuses.push(status);
  }).observe(wrapper, { attributeFilter: ['data-chathub-status'] });
  return statuses;
}

/** Unmounts what is left, and lets the panels leave. */
export async function cleanUp(): Promise<void> {
  for (const { root, host } of roots.splice(0)) {
    root.unmount();
    host.remove();
  }
  await new Promise((resolve) => setTimeout(resolve));
  vi.restoreAllMocks();
}
