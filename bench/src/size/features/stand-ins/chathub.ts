import { standIn } from './stand-in.ts';

/** Finds its tag by id, reads the token from it, and renders its panel. */
export const chathub: string = standIn(`
const tag = [...document.querySelectorAll('script[id^="operator-chat-panel-script"]')].at(-1);
if (!tag.getAttribute('token')) throw new Error('No token.');
render().id = tag.id.replace('-script', '-root');
`);
