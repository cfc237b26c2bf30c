import { standIn } from './stand-in.ts';

/** Crisp's client: takes over the queue, renders, and tells that its session is loaded. */
export const crisp: string = standIn(`
const queue = window.$crisp ?? [];
const loaded = [];
const handle = ([method, name, value]) => {
  if (method === 'on' && name === 'session:loaded') loaded.push(value);
  if (method === 'do' && name === 'chat:open') standIn.calls += 1;
};
window.$crisp = { push: handle, is: () => true, get: () => null };
queue.forEach(handle);
render();
for (const callback of loaded) callback('session');
`);
