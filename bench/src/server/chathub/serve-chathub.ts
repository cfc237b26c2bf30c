import { text } from 'node:stream/consumers';
import { listen } from '../../listen.ts';
import { createToken } from './create-token.ts';

// A process of its own: the one call of ChatHub that an endpoint needs, so many milliseconds after it was asked. What
// comes before the path of the API says who asks. Says its port, then how often who was asked for has asked.
const delay = Number(process.argv[2]);
const calls = new Map<string, number>();

const { port } = await listen(async (req, res) => {
  const [, caller = '', path] = req.url?.match(/^\/(\w+)(\/.*)$/) ?? [];
  calls.set(caller, (calls.get(caller) ?? 0) + 1);
  const answerAt = performance.now() + delay;
  const { id, expiresAt } = JSON.parse(await text(req)) as { id: number; expiresAt: string };
  if (path !== '/api/operator/get-token' || !req.headers.authorization?.startsWith('Bearer ')) {
    res.writeHead(400).end();
    return;
  }
  setTimeout(
    () => {
      res.writeHead(200, { 'content-type': 'application/json' });
      res.end(JSON.stringify(createToken(id, Date.parse(expiresAt))));
    },
    Math.max(answerAt - performance.now(), 0),
  );
});
process.on('disconnect', () => process.exit());
process.on('message', (caller: string) => {
  process.send?.(calls.get(caller) ?? 0);
});
process.send?.(port);
