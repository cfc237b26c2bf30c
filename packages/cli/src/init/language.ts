/** TypeScript or JavaScript. */
export type Language = 'ts' | 'js';
