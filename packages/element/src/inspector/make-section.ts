import { make } from './make.ts';

/** A section with its heading. */
export function makeSection(name: string, title: string, ...children: Node[]): HTMLElement {
  return make(
    'section',
    { class: name, 'aria-labelledby': name },
    make('h3', { id: name }, title),
    ...children,
  );
}
