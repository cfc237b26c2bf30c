import type { PanelHost } from './host.ts';
import { registryOf } from './registry.ts';
import { PREFIX } from './script.ts';

/**
 * Hosts the widget in the page itself, as documented. What was there before is the host app's and
 * stays; of the rest only what matches the selector goes, never a guess from timing.
 *
 * @param container Of ours: neither it nor what holds it is the widget's, whatever its id.
 */
export function documentHost(
  document: Document,
  id: string,
  selector: string | undefined,
  container: Element | undefined,
): PanelHost {
  const isWidget = (element: Element) =>
    [element.id, element.localName].some((name) => name.startsWith(PREFIX)) &&
    !element.contains(container ?? null) &&
    // Another organization's panel carries its organization, as its tag does.
    !Object.keys(registryOf(document).claims).some(
      (other) => other !== id && /-script-/.test(other) && element.id.endsWith(other.slice(26)),
    );
  const known: Element[] = [];
  const rendered = () =>
    [...document.querySelectorAll(selector ?? ':not(script)')].filter(
      (element) => (selector || isWidget(element)) && !known.includes(element),
    );
  const close = () => {
    for (const element of rendered()) element.remove();
  };
  // A tag that is not ours, from static HTML or the copied recipe: its panel gives way to this one.
  const foreign = document.getElementById(id) as HTMLScriptElement | null;
  if (foreign) {
    close();
    foreign.remove();
    registryOf(document).runs[foreign.src] ??= 1;
  } else known.push(...rendered());
  return { rendered, close };
}
