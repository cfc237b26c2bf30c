import type ts from 'typescript';
import { entries } from './entries.ts';
import { exportedNames } from './exported-names.ts';
import type { Packed } from './packed.ts';
import { renderDeclarations } from './render-declarations.ts';
import { runtimeNames } from './runtime-names.ts';

/** Everything that an app can see of a package, as a text that changes when that does and only then. */
export async function renderSurface(program: ts.Program, packed: Packed): Promise<string> {
  const { name } = packed;
  const modules = await Promise.all(
    entries(packed).map(async (entry) => ({
      specifier: entry.specifier,
      names: exportedNames(program, entry.types),
      atRunTime: await runtimeNames(packed, entry),
    })),
  );
  const own = modules.flatMap(({ names }) => names).filter(({ origin }) => origin === name);
  const declarations = renderDeclarations(
    program,
    name,
    own.map(({ symbol }) => symbol),
  );
  return [
    `# ${name}`,
    'Written by `pnpm --filter @chathub-test/packaging surface` from the packed types: not to be edited.',
    ...modules.flatMap(({ specifier, names, atRunTime }) => [
      `## \`${specifier}\``,
      names
        .map(({ name: one, origin }) => {
          const kind = atRunTime.includes(one) ? 'value' : 'type';
          return `- \`${one}\`: ${kind}${origin === name ? '' : ` of \`${origin}\``}`;
        })
        .join('\n'),
    ]),
    '## Declarations',
    `\`\`\`ts\n${declarations.join('\n\n')}\n\`\`\``,
    '',
  ].join('\n\n');
}
