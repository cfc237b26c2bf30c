import { standIn } from './stand-in.ts';

/** Intercom's Messenger: boots by the settings on the page or by \`boot\`, and leaves on \`shutdown\`. */
export const intercom: string = standIn(`
let element = null;
const queue = window.Intercom?.q ?? [];
window.Intercom = (method) => {
  if (method === 'boot') element ??= render();
  else if (method === 'shutdown') {
    element?.remove();
    element = null;
  } else if (method === 'show') standIn.calls += 1;
};
if (window.intercomSettings) window.Intercom('boot');
for (const args of queue) window.Intercom(...args);
`);
