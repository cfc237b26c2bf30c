export { render } from '../react/server.tsx';
