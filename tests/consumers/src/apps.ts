import { fileURLToPath } from 'node:url';

/** Where the applications are, before they are copied. */
export const apps = fileURLToPath(new URL('../../../examples/', import.meta.url));
