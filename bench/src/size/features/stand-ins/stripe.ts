import { standIn } from './stand-in.ts';

/** Stripe.js: a factory on the page. */
export const stripe: string = standIn(`
render();
window.Stripe = Object.assign(() => ({ elements: () => { standIn.calls += 1; } }), { version: 'endive' });
`);
