export { default } from '../vue/client.ts';
