import type { Difference } from '../difference.ts';
import { expectHarmless } from '../expect-harmless.ts';
import { writeGet } from '../write-get.ts';

const NO_HOSTS = ['a b', 'a:b:c', '[', '%'];

/** A route of Nitro, with `toWebRequest`. */
export const nuxt: readonly Difference[] = [
  {
    cases: ['404 for the mount path itself'],
    why: 'the route is what is below it; its own answer says that there is nothing',
    status: 404,
  },
  {
    cases: [
      ...NO_HOSTS.map((host) => `the Host header "${host}" breaks nothing`),
      'the Host header "a@evil.example" leads nowhere',
    ],
    why: 'it makes a URL of the header and answers 500 where that is none',
    async run(endpoint) {
      const { basePath } = endpoint.server;
      for (const host of [...NO_HOSTS, 'a@evil.example']) {
        const request = writeGet(`${basePath}/token`, [`Host: ${host}`]);
        await expectHarmless(endpoint, request, /^HTTP\/1\.1 500 /);
      }
    },
  },
];
