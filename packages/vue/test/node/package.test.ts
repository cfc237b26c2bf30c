import { fileURLToPath } from 'node:url';
import { describePackage } from '@chathub-tests/adapter-fixtures/describe-package';

describePackage({
  name: '@chathub/vue',
  root: fileURLToPath(new URL('../..', import.meta.url)),
  exports: ['ChatHubWidget', 'chatHubPlugin', 'useChatHub'],
  external: ['vue'],
});
