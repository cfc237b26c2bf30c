import { standIn } from './stand-in.ts';

/** Google Maps: puts its own \`importLibrary\` in place, then calls back. */
export const googleMaps: string = standIn(`
render();
const name = new URL(document.currentScript.src).searchParams.get('callback');
const callback = name.split('.').reduce((value, key) => value[key], window);
window.google.maps.importLibrary = async () => ({ Map: () => { standIn.calls += 1; } });
callback();
`);
