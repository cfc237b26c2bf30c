import { standIn } from './stand-in.ts';

/** For what loads any script: renders, and puts its function on the page. */
export const plain: string = standIn(`
render();
window.plainWidget = { open: () => { standIn.calls += 1; } };
`);
