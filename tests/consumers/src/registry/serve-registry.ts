import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PackedPackage } from '@chathub-tests/adapter-fixtures/pack';
import { createPackument } from './create-packument.ts';
import type { Registry } from './registry.ts';

/** Serves packed packages as npm's registry would, so that whoever installs them writes what a user writes. */
export async function serveRegistry(packed: readonly PackedPackage[]): Promise<Registry> {
  const answers = new Map<string, { type: string; body: string | Uint8Array }>();
  const server = createServer((request, response) => {
    const answer = answers.get(decodeURIComponent(request.url ?? ''));
    response.writeHead(answer ? 200 : 404, { 'content-type': answer?.type ?? 'application/json' });
    response.end(answer?.body ?? '{"error":"not found"}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  // npm keeps what it gets by its address: nothing of an earlier run may be found under this one.
  const base = `/${randomUUID()}/`;
  const url = `http://127.0.0.1:${port}${base}`;

  for (const one of packed) {
    const path = `${base}${one.name}/-/${one.version}.tgz`;
    const bytes = await readFile(one.tarball);
    const packument = await createPackument(one, bytes, `http://127.0.0.1:${port}${path}`);
    answers.set(path, { type: 'application/octet-stream', body: bytes });
    answers.set(`${base}${one.name}`, {
      type: 'application/json',
      body: JSON.stringify(packument),
    });
  }

  return {
    url,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
