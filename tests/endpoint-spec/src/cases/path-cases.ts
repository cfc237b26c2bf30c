import type { Case } from '../case.ts';
import { expectToken } from '../expect-token.ts';

/** Paths below the mount path. */
export const pathCases: readonly Case[] = [
  ...['/nothing', '/tokens', '/TOKEN', '/%74oken', '/token%2f', '/validate.json'].map(
    (path): Case => ({
      name: `404 for ${path}`,
      async run(endpoint) {
        const user = endpoint.newUser();
        await endpoint.withoutUpstream(async () => {
          endpoint.expectRefusal(await endpoint.send(path, { user }), 404, 'not-found');
        });
      },
    }),
  ),
  {
    name: '404 for the mount path itself',
    async run(endpoint) {
      endpoint.expectRefusal(await endpoint.send(''), 404, 'not-found');
    },
  },
  {
    name: '404 for what is below token',
    async run(endpoint) {
      endpoint.expectRefusal(await endpoint.send('/token/more'), 404, 'not-found');
    },
  },
  {
    name: 'a slash at the end of the path changes nothing',
    async run(endpoint) {
      const user = endpoint.newUser();
      expectToken(await endpoint.send('/token/?org=25', { user }), user.support);
    },
  },
];
