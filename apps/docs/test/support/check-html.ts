import { ChatHubWidgetElement } from '@chathub/element';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

const GLOBAL = /^(id|class|style|slot|hidden|for|data-[a-z-]+|aria-[a-z-]+)$/;

/** What is wrong with a piece of HTML: as the parser sees it, and in the attributes of our element. */
export function checkHtml(html: string): string[] {
  const problems: string[] = [];
  const fragment = parseFragment(html.replace(/<!doctype html>/i, ''), {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) => {
      problems.push(`${code} in line ${startLine}`);
    },
  });
  const visit = (node: Node) => {
    if (!('tagName' in node)) return;
    const { tagName, attrs, sourceCodeLocation, childNodes } = node;
    const isVoid = /^(br|hr|img|input|link|meta)$/.test(tagName);
    if (sourceCodeLocation?.startTag && !sourceCodeLocation.endTag && !isVoid) {
      problems.push(`<${tagName}> is not closed`);
    }
    for (const { name } of attrs) {
      if (tagName !== 'chathub-widget') break;
      if (!ChatHubWidgetElement.observedAttributes.includes(name) && !GLOBAL.test(name)) {
        problems.push(`<chathub-widget> has no attribute ${name}`);
      }
    }
    for (const child of childNodes) visit(child);
  };
  for (const child of fragment.childNodes) visit(child);
  return problems;
}
