export { default } from '../svelte/client.ts';
