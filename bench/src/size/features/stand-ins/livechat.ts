import { standIn } from './stand-in.ts';

/** LiveChat's \`tracking.js\`: takes over the queue, renders, is ready, and leaves on \`destroy\`. */
export const livechat: string = standIn(`
const element = render();
const handlers = {};
const { _q } = window.LiveChatWidget;
const handle = (method, args) => {
  if (method === 'on' || method === 'once') (handlers[args[0]] ??= new Set()).add(args[1]);
  else if (method === 'off') handlers[args[0]]?.delete(args[1]);
  else if (method === 'get') return {};
  else if (args[0] === 'maximize') standIn.calls += 1;
  else if (args[0] === 'destroy') {
    element.remove();
    delete window.LiveChatWidget;
    delete window.LC_API;
  }
};
window.LiveChatWidget._h = handle;
for (const [method, args] of _q.splice(0)) handle(method, args);
window.LC_API?.on_after_load?.();
for (const handler of handlers.ready ?? []) handler({ state: {}, customerData: {} });
`);
