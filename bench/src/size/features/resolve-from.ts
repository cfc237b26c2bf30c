import type { Plugin } from 'esbuild';

const RESOLVED = 'resolved from elsewhere';

/** Takes packages from where a folder has them, whoever imports them: one copy of a framework for all. */
export const resolveFrom = (folder: string, packages: RegExp): Plugin => ({
  name: 'resolve-from',
  setup({ onResolve, resolve }) {
    onResolve({ filter: packages }, ({ path, kind, pluginData }) =>
      pluginData === RESOLVED
        ? null
        : resolve(path, { kind, resolveDir: folder, pluginData: RESOLVED }),
    );
  },
});
