import { listen } from '../listen.ts';

const DELAY = 50;

// A process of its own: the one call of ChatHub that an endpoint needs, 50 ms after it was asked. Says its port.
const port = await listen((req, res) => {
  req.resume();
  setTimeout(() => {
    const encode = (part: unknown): string =>
      Buffer.from(JSON.stringify(part)).toString('base64url');
    const exp = Math.floor(Date.now() / 1000) + 80_000;
    const token = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ operatorId: 101, exp })}.${'c2ln'.repeat(11)}`;
    res.writeHead(200, { 'content-type': 'application/json' });
    res.end(JSON.stringify(token));
  }, DELAY);
});
process.on('disconnect', () => process.exit());
process.send?.(port);
