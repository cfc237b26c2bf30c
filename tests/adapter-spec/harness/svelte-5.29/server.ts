export { render } from '../svelte/server.ts';
