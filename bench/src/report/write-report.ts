import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { commit } from './commit.ts';
import { machine } from './machine.ts';
import type { Section } from './section.ts';

const HEAD = `# Results

Written by \`npx -y pnpm@10.34.8 bench\`; do not edit by hand. Absolute times belong to the machine that each section
names; the ratios are the result. [README.md](README.md) says how each part is measured and what it may not be read as.
`;

/**
 * Puts the section of one part into the report and leaves the others as they are.
 *
 * @param folder Where `RESULTS.md` and `plots/` are.
 * @param order The names of all parts, as they follow each other.
 */
export function writeReport(
  folder: URL,
  order: readonly string[],
  name: string,
  title: string,
  { markdown, plots = {} }: Section,
): void {
  const file = new URL('RESULTS.md', folder);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [date] = new Date().toISOString().split('T');
  const text = (part: string) =>
    part === name
      ? `## ${title}\n\n_${date}, commit ${commit()}. ${machine()}._\n\n${markdown.trim()}`
      : before.match(new RegExp(`<!-- ${part} -->\n\n([^]*?)\n\n<!-- end of ${part} -->`))?.[1];
  const sections = order.flatMap((part) => {
    const section = text(part);
    return section ? [`<!-- ${part} -->\n\n${section}\n\n<!-- end of ${part} -->\n`] : [];
  });
  writeFileSync(file, [HEAD, ...sections].join('\n'));
  mkdirSync(new URL('plots/', folder), { recursive: true });
  for (const [plot, svg] of Object.entries(plots)) {
    writeFileSync(new URL(`plots/${plot}.svg`, folder), `${svg.trim()}\n`);
  }
}
