import { fileURLToPath } from 'node:url';

/** The folder of this repository. */
export const workspace: string = fileURLToPath(new URL('../../../', import.meta.url));
