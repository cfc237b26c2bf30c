import type { ChatHubInspectorElement } from '../../src/inspector.ts';

/** What the shadow of an inspector shows, by what people call it. */
export function inspect(inspector: ChatHubInspectorElement) {
  const shadow = inspector.shadowRoot as ShadowRoot;
  const all = (selector: string) => [...shadow.querySelectorAll<HTMLElement>(selector)];
  const section = (name: string) => shadow.querySelector<HTMLElement>(`section.${name}`);
  return {
    shadow,
    all,
    section,
    text: () => shadow.textContent ?? '',
    status: () => shadow.querySelector('.badge')?.textContent,
    button: (label: string) =>
      all('button').find(({ textContent }) => textContent === label) as HTMLButtonElement,
    checks: (result: string) => all(`li.${result}`).map(({ dataset }) => dataset.check),
    done: () => /^Run again$/.test(shadow.querySelector('.checks button')?.textContent ?? ''),
  };
}
