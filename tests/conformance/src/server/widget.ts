import type { Controls } from './controls.ts';

const BEFORE: Partial<Record<Controls['script'], string>> = {
  imports: "import './part.js';",
  syntax: 'const = ;',
};

/**
 * The stand-in widget: a module that finds its own tag and reads the token from it, as ChatHub's does. Its panel throws
 * or rejects on command, in the widget's own code. `window.boots` has the tokens of its runs.
 *
 * @param mode How it runs; `top.widgetMode` counts more, for engines that keep a script whatever its headers say.
 */
export const widget = (mode: Controls['script']): string => `
${BEFORE[mode] ?? ''}
const mode = top.widgetMode ?? '${mode}';
const tag =
  [...document.querySelectorAll('script[id^="operator-chat-panel-script"]')]
    .findLast((script) => script.src.split('#')[0] === import.meta.url.split('#')[0]) ??
  document.getElementById('operator-chat-panel-script');
const token = tag.getAttribute('token');
(window.boots ??= []).push(token);
if (mode === 'expired') throw new Error('token expired');
if (mode === 'throws') throw new Error('no room for ' + token);
if (mode === 'defines') customElements.define('operator-chat-panel-box', class extends HTMLElement {});
if (mode !== 'blank') {
  const panel = document.createElement('div');
  panel.id = tag.id.replace('-script', '');
  panel.dataset.token = token;
  panel.append(document.createElement('textarea'));
  panel.addEventListener('throws', ({ detail }) => setTimeout(() => { throw new Error(detail); }));
  panel.addEventListener('rejects', ({ detail }) => { Promise.reject(new Error(detail)); });
  document.body.append(panel);
}
`;
