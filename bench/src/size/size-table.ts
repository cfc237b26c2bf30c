import { markdownTable } from '../report/markdown-table.ts';
import type { Size } from './size-of.ts';

/** Rows from the smallest to the largest by brotli; ours are those of the scope, in bold. */
export function sizeTable(
  sizes: Readonly<Record<string, Size>>,
  sources: Readonly<Record<string, string>>,
  versions: Readonly<Record<string, string>>,
): string {
  const bytes = (size: number) => size.toLocaleString('en');
  return markdownTable(
    Object.entries(sizes)
      .toSorted(([, a], [, b]) => a.brotli - b.brotli)
      .map(([name, { minified, gzip, brotli }]) => ({
        package: name in versions ? `${name} ${versions[name]}` : `**${name}**`,
        'what is bundled': name in sources ? imports(sources[name] ?? '') : 'everything',
        minified: bytes(minified),
        gzip: bytes(gzip),
        brotli: bytes(brotli),
      })),
  );
}

/** `export { a } from 'b'` as one reads it. */
const imports = (source: string): string =>
  source
    .split('; ')
    .map((one) => {
      const [, names, module] = /\{ (.+) \} from '(.+)'/.exec(one) ?? [];
      return `\`${names}\` of \`${module}\``;
    })
    .join(', ');
