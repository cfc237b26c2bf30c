export { default } from '../react/client.tsx';
