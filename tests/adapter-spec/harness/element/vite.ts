import type { UserConfig } from 'vite';

export default {} satisfies UserConfig;
