export { render } from '../angular/server.ts';
