import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type ChatHubApi, createTokenService } from '@chathub/server';
import { createToken } from '../server/chathub/create-token.ts';
import { createStore } from '../server/endpoint/create-store.ts';

const HOUR = 3_600_000;

// A process of its own: gives tokens to so many operators, and says by how many bytes it grew.
const [operators = '', store = 'null'] = process.argv.slice(2);

// Nobody is asked for the tokens, which here would only take time.
const api: Pick<ChatHubApi, 'getOperatorToken' | 'validateToken'> = {
  getOperatorToken: async (operatorId) => {
    const issuedAt = Date.now();
    const expiresAt = issuedAt + 8 * HOUR;
    return { token: createToken(operatorId, expiresAt), issuedAt, expiresAt };
  },
  validateToken: async () => {
    throw new Error('Nobody asks for this here.');
  },
};
const service = createTokenService({ api, store: await createStore(JSON.parse(store)) });
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const heap = () => {
  collectGarbage();
  return process.memoryUsage().heapUsed;
};
await service.tokenFor(1);
const before = heap();
for (let operator = 2; operator < 2 + Number(operators); operator++) {
  await service.tokenFor(operator);
}
const grown = heap() - before;
// What nobody asks any more is collected.
await service.tokenFor(1);
process.on('disconnect', () => process.exit());
process.send?.(grown);
