import type { UserConfig } from 'vite';

const packages = ['core', 'common', 'compiler', 'platform-browser', 'platform-server'].map(
  (name) => `@angular/${name}`,
);

export default {
  // One copy, although @chathub/angular is built with another.
  resolve: { dedupe: packages },
  optimizeDeps: { include: packages.filter((name) => !name.endsWith('server')) },
  oxc: { decorator: { legacy: true } },
} satisfies UserConfig;
