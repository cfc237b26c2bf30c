import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SandboxError } from './sandbox-error.ts';

/** Listens, and answers the origin; a taken port is told with a free one beside it. */
export async function listen(server: Server, port: number, host: string): Promise<string> {
  try {
    await bind(server, port, host);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      const free = await findFreePort(port + 1, host);
      throw new SandboxError('port-taken', `Port ${port} is taken.`, `Port ${free} is free.`);
    }
    throw new SandboxError(
      'listen-failed',
      `Cannot listen on ${host}, port ${port} (${code}).`,
      'Choose another host or a port above 1023.',
    );
  }
  const { address, family, port: bound } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${bound}`;
}

function bind(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function findFreePort(from: number, host: string): Promise<number> {
  for (const candidate of [...Array(20).keys()].map((step) => from + step)) {
    if (candidate > 65_535) break;
    const probe = createServer();
    const free = await bind(probe, candidate, host).then(
      () => true,
      () => false,
    );
    await new Promise<void>((resolve) => (free ? probe.close(() => resolve()) : resolve()));
    if (free) return candidate;
  }
  const probe = createServer();
  await bind(probe, 0, host);
  const { port } = probe.address() as AddressInfo;
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  return port;
}
