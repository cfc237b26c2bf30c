import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application, LogLevel } from 'typedoc';
import { entryPoints } from './entry-points.ts';

const app = fileURLToPath(new URL('..', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Writes a page for each import of each package from its docstrings, by way of a file that exports all of it: so
 * one program sees all packages, and a page has the name of its import.
 */
export async function generateApi(): Promise<void> {
  const entries = entryPoints(root);
  const sources = join(app, '.cache/api');
  const out = join(app, 'reference/api');
  for (const folder of [sources, out]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(sources, { recursive: true });
  for (const { name, page } of entries) {
    writeFileSync(join(sources, `${page}.ts`), `export * from '${name}';\n`);
  }

  const typedoc = await Application.bootstrapWithPlugins({
    entryPoints: entries.map(({ page }) => join(sources, `${page}.ts`)),
    tsconfig: join(app, 'scripts/tsconfig.api.json'),
    plugin: ['typedoc-plugin-markdown'],
    logLevel: LogLevel.Warn,
    readme: 'none',
    outputs: [{ name: 'markdown', path: out }],
    disableSources: true,
    excludeInternal: true,
    excludePrivate: true,
    excludeExternals: true,
    excludeReferences: true,
    githubPages: false,
    // What the packages' own type-checks say is theirs to say.
    skipErrorChecking: true,
    sort: ['kind', 'alphabetical'],
    validation: false,
  });
  const names = new Map(entries.map(({ name, page }) => [page, name]));
  const options = {
    outputFileStrategy: 'modules',
    entryFileName: 'index',
    hidePageHeader: true,
    hideBreadcrumbs: true,
    useCodeBlocks: true,
    sanitizeComments: true,
    // What is between brackets would be a component to VitePress.
    useHTMLEncodedBrackets: true,
    parametersFormat: 'table',
    interfacePropertiesFormat: 'table',
    typeAliasPropertiesFormat: 'table',
    pageTitleTemplates: { module: ({ name }: { name: string }) => names.get(name) ?? name },
  };
  for (const [name, value] of Object.entries(options)) {
    typedoc.options.setValue(name as never, value as never);
  }
  const project = await typedoc.convert();
  if (!project) throw new Error('TypeDoc could not read the packages: build them first.');
  await typedoc.generateOutputs(project);
}
