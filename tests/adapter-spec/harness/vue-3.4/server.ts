export { render } from '../vue/server.ts';
