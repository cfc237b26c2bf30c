import type { WidgetKind } from './widget-kind.ts';

/**
 * The stand-in widget: reads the token from its own tag, asks for its configuration with it as real widgets do before
 * they have anything to show, and then renders. A click makes the panel ask for something with the token that it has.
 */
export const widget = (kind: WidgetKind): string => `
const tag = document.getElementById('operator-chat-panel-script');
const token = ${kind === 'stale' ? 'top.firstToken ??= ' : ''}tag.getAttribute('token');
const ask = (path) => fetch(path, { headers: { authorization: 'Bearer ' + token } });
async function boot() {
  const { title } = await (await ask('/widget-config')).json();
  if (${kind === 'blank'}) return;
  const panel = document.createElement('section');
  panel.id = 'operator-chat-panel';
  panel.dataset.token = token;
  panel.style.cssText = 'width:320px;height:240px';
  panel.append(title, document.createElement('textarea'));
  panel.addEventListener('click', async () => {
    panel.dataset.answer = (await ask('/messages')).status;
  });
  document.body.append(panel);
}
boot();
`;
