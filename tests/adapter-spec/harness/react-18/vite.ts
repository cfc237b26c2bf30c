import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { UserConfig } from 'vite';
import react from '../react/vite.ts';

const require = createRequire(import.meta.url);
const oldest = join(
  dirname(require.resolve('@chathub-tests/react-18/package.json')),
  'node_modules',
);

/** The same harness with the oldest React of the peer range. */
export default {
  ...react,
  resolve: {
    alias: [{ find: /^(react|react-dom)(?=\/|$)/, replacement: join(oldest, '$1') }],
  },
  plugins: [
    {
      // On the server Node must load it: it is CommonJS, which Vite leaves alone only by a bare name.
      name: 'oldest-react-on-the-server',
      enforce: 'pre',
      resolveId(id) {
        if (this.environment.name !== 'ssr' || !id.startsWith(oldest)) return null;
        return `\0required:${require.resolve(id)}`;
      },
      load(id) {
        const [, path] = id.split('\0required:');
        if (!path) return null;
        return `import { createRequire } from 'node:module';
          const module = createRequire('/')(${JSON.stringify(path)});
          export default module;
          export const { ${Object.keys(require(path)).join()} } = module;`;
      },
    },
  ],
} satisfies UserConfig;
