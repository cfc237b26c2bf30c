import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { workspace } from '../src/public-packages.ts';

describe.each(inject('packed'))('$name', ({ name, directory, files }) => {
  const read = (file: string) => readFileSync(join(directory, file), 'utf8');
  const exists = (file: string) => existsSync(join(directory, file));

  it('holds what was built, its README and the licence, and nothing else', () => {
    const others = files.filter((file) => !file.startsWith('dist/'));
    // What `pnpm pack` lists leaves out the licence that it takes from the workspace.
    expect([...new Set([...others, 'LICENSE'])].toSorted()).toEqual([
      'LICENSE',
      'README.md',
      'package.json',
    ]);
    expect(files.length).toBeGreaterThan(others.length);
    expect(files.filter((file) => /(^|\/)(tests?|__\w+__)\/|\.(test|spec)\./.test(file))).toEqual(
      [],
    );
    expect(read('LICENSE')).toBe(readFileSync(join(workspace, 'LICENSE'), 'utf8'));
    expect(read('README.md').startsWith(`# ${name}\n`)).toBe(true);
  });

  it('has source maps that are there, with sources that are there', () => {
    const missing = files.flatMap((file) => {
      if (!/\.([cm]?js|ts|css)$/.test(file)) return [];
      const map = /^\/\/# sourceMappingURL=(?!data:)(.+)$/m.exec(read(file))?.[1];
      return map && !exists(join(dirname(file), map)) ? [`${file}: ${map}`] : [];
    });
    for (const file of files.filter((one) => one.endsWith('.map'))) {
      const { sources, sourcesContent, sourceRoot = '' } = JSON.parse(read(file));
      for (const [index, source] of (sources as string[]).entries()) {
        const path = `${sourceRoot}${source}`;
        const found = sourcesContent?.[index] ?? exists(join(dirname(file), path));
        if (!found || isAbsolute(path)) missing.push(`${file}: ${path}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it('has no path of the machine that built it', () => {
    const paths = [workspace, `${homedir()}/`, 'file:///'];
    const found = files.filter((file) => paths.some((path) => read(file).includes(path)));
    expect(found).toEqual([]);
  });
});
