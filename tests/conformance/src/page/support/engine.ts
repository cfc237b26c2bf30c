import type { EngineName } from './engine-name.ts';

const { userAgent } = navigator;

/** In which engine this page is. */
export const engine: EngineName = /Firefox/.test(userAgent)
  ? 'firefox'
  : /Chrom/.test(userAgent)
    ? 'chromium'
    : 'webkit';
