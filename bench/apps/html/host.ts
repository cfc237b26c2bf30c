import { countRender } from '../host.ts';

/** Renders what all apps have around the widget. */
export function renderHost(): void {
  const heading = document.createElement('h1');
  heading.textContent = 'Operators';
  const count = document.createElement('p');
  count.textContent = `Rendered ${countRender()} times`;
  document.getElementById('app')?.replaceChildren(heading, count);
}
