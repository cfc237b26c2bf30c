import { selectorOf } from '../selector-of.ts';

/** So many elements of a panel are looked at: the first ones hold the others. */
const MOST = 200;

const descendants = (element: Element): Element[] => {
  const children = [...element.children, ...(element.shadowRoot?.children ?? [])];
  return [element, ...children.flatMap(descendants)];
};

const hasBox = (element: Element) => {
  const { width, height } = element.getBoundingClientRect();
  const shown = element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true });
  return width > 0 && height > 0 && (shown ?? true);
};

/** What is on top in the middle of an element, in its own tree. */
const topOf = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.elementFromPoint(left + width / 2, top + height / 2);
};

/** Whether scrolling the page would bring an element into sight. */
const isWithinScroll = (element: Element) => {
  const { right, bottom } = element.getBoundingClientRect();
  const { documentElement: root, defaultView: view } = element.ownerDocument;
  const { scrollX = 0, scrollY = 0 } = view ?? {};
  const [x, y] = [right + scrollX, bottom + scrollY];
  return x > 0 && y > 0 && x <= root.scrollWidth && y <= root.scrollHeight;
};

/** Whether people can see any of these elements: null when they can, or else why not. */
export function visibilityOf(elements: readonly Element[]): string | null {
  const boxes = elements.flatMap(descendants).slice(0, MOST).filter(hasBox);
  if (!boxes.length) return 'It has no size, or is hidden.';
  const isInside = (node: Node | null | undefined): boolean =>
    !!node &&
    (elements.includes(node as Element) || isInside(node.parentNode ?? (node as ShadowRoot).host));
  const tops = boxes.map(topOf);
  if (tops.some(isInside)) return null;
  const cover = tops.find(Boolean);
  if (cover) return `It is covered by ${selectorOf(cover)}.`;
  return boxes.some(isWithinScroll) ? null : 'It is outside of the page.';
}
