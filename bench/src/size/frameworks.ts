/** What a page has anyway, and so what no bundle is charged for: ours and the peers' alike. */
export const frameworks: string[] = [
  '@angular/*',
  'react',
  'react/*',
  'react-dom',
  'react-dom/*',
  'rxjs',
  'rxjs/*',
  'svelte',
  'svelte/*',
  'vue',
];
