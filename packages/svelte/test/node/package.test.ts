import { fileURLToPath } from 'node:url';
import { describePackage } from '@chathub-tests/adapter-fixtures/describe-package';
import { compileSvelte } from '../support/compile-svelte.ts';

describePackage({
  name: '@chathub/svelte',
  root: fileURLToPath(new URL('../..', import.meta.url)),
  exports: ['ChatHubWidget', 'chathub', 'setChatHub', 'useChatHub'],
  external: ['svelte', 'svelte/*'],
  conditions: ['svelte'],
  plugins: [compileSvelte],
});
