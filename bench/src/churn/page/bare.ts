import { panels, tags } from './panels.ts';

let runs = 0;

/** An app that is nothing but a tag that comes and goes: what the browser itself takes and keeps. */
export const bare: Bench = {
  hostRenders: 0,
  show() {
    const script = document.createElement('script');
    script.type = 'module';
    script.id = 'operator-chat-panel-script';
    script.src = `${window.benchConfig.scriptUrl}#${runs++}`;
    script.setAttribute('token', 'token-0');
    document.body.append(script);
  },
  hide() {
    for (const node of [...tags(), ...panels()]) node.remove();
  },
};
