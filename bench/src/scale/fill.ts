import { createTokenService } from '@chathub/server';
import { createStore } from './create-store.ts';
import { issueToken } from './issue-token.ts';

// A process of its own, run with --expose-gc: gives tokens to so many operators, and says by how many bytes it grew.
const [operators = '', redisUrl] = process.argv.slice(2);
const service = createTokenService({ api: issueToken, store: await createStore(redisUrl) });
await service.tokenFor(1);
const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};
const before = heap();
for (let operator = 2; operator < 2 + Number(operators); operator++) {
  await service.tokenFor(operator);
}
const grown = heap() - before;
// What nobody asks any more is collected.
await service.tokenFor(1);
process.send?.(grown);
process.on('disconnect', () => process.exit());
