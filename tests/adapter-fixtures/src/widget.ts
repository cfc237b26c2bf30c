/**
 * The stand-in widget, as a module text: finds the tag that is new, reads its token, renders its
 * panel. Like the real one it knows nothing of the library.
 */
export const widget = `
const known = (window.knownTags ??= new WeakSet());
const tags = [...document.querySelectorAll('script[id^="operator-chat-panel-script"]')];
const tag = tags.find((one) => !known.has(one));
known.add(tag);
const panel = document.createElement('div');
panel.id = tag.id.replace('-script', '-root');
panel.dataset.token = tag.getAttribute('token');
panel.append(document.createElement('textarea'));
document.body.append(panel);
`;
