import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** What the markup of a page says about its policy. */
export interface PageMarkup {
  /** Contents of `<meta http-equiv="Content-Security-Policy">`, which counts in the head only. */
  readonly policies: readonly string[];
  /** Whether a script of the page carries a nonce, which the widget's tag then inherits. */
  readonly hasNonce: boolean;
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Reads a page as a browser does, without running it. */
export function readPage(html: string): PageMarkup {
  const elements = [...elementsIn(parse(html), false)];
  return {
    policies: elements
      .filter(
        ({ element, isInHead }) =>
          isInHead &&
          element.tagName === 'meta' &&
          attribute(element, 'http-equiv')?.trim().toLowerCase() === 'content-security-policy',
      )
      .map(({ element }) => attribute(element, 'content') ?? '')
      .filter((content) => content.trim() !== ''),
    hasNonce: elements.some(
      ({ element }) => element.tagName === 'script' && Boolean(attribute(element, 'nonce')),
    ),
  };
}

function* elementsIn(
  node: Node,
  isInHead: boolean,
): Generator<{ readonly element: Element; readonly isInHead: boolean }> {
  if ('tagName' in node) yield { element: node, isInHead };
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    yield* elementsIn(child, isInHead || ('tagName' in node && node.tagName === 'head'));
  }
}

function attribute({ attrs }: Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}
