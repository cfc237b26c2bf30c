import { standIn } from './stand-in.ts';

/** PayPal's SDK, version 6: a namespace on the page. */
export const paypal: string = standIn(`
render();
window.paypal = { version: '6.0.0', createInstance: () => { standIn.calls += 1; } };
`);
