import { standIn } from './stand-in.ts';

/** hCaptcha's client: its namespace on the page, then the callback that its address names. */
export const hcaptcha: string = standIn(`
const name = new URL(document.currentScript.src).searchParams.get('onload');
window.hcaptcha = { render: () => { standIn.calls += 1; } };
render();
window[name]();
`);
