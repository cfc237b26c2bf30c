import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { classifyFailure } from '../../src/doctor/evidence/classify-failure.ts';

let server: Server | undefined;

afterEach(() => {
  server?.close();
  server = undefined;
});

/** A port of this machine on which something listens that is no web server. */
async function listen(answer: (socket: import('node:net').Socket) => void): Promise<number> {
  server = createServer((socket) => {
    socket.on('error', () => undefined);
    answer(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function failureOf(url: string, signal?: AbortSignal): Promise<unknown> {
  try {
    await fetch(url, signal ? { signal } : {});
  } catch (error) {
    return error;
  }
  throw new Error('It answered.');
}

describe('failures of real connections', () => {
  it('knows that nothing listens', async () => {
    const port = await listen(() => undefined);
    server?.close();
    expect(classifyFailure(await failureOf(`http://127.0.0.1:${port}/`))).toEqual({
      cause: 'refused',
      code: 'ECONNREFUSED',
    });
  });

  it('knows the attempts by several addresses', async () => {
    const port = await listen(() => undefined);
    server?.close();
    expect(classifyFailure(await failureOf(`http://localhost:${port}/`)).cause).toBe('refused');
  });

  it('knows that there is no TLS', async () => {
    const port = await listen((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect(classifyFailure(await failureOf(`https://127.0.0.1:${port}/`)).cause).toBe('tls');
  });

  it('knows that the connection was cut', async () => {
    const port = await listen((socket) => socket.destroy());
    expect(classifyFailure(await failureOf(`http://127.0.0.1:${port}/`)).cause).toBe('cut');
  });

  it('knows that time was up', async () => {
    const port = await listen(() => undefined);
    const failure = await failureOf(`http://127.0.0.1:${port}/`, AbortSignal.timeout(50));
    expect(classifyFailure(failure)).toEqual({ cause: 'timeout', code: null });
  });
});

describe('codes that Node and OpenSSL have', () => {
  it.each([
    ['ENOTFOUND', 'dns'],
    ['EAI_AGAIN', 'dns'],
    ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
    ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
    ['ETIMEDOUT', 'timeout'],
    ['CERT_HAS_EXPIRED', 'certificate'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'certificate'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
    ['EPROTO', 'tls'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
    ['ECONNRESET', 'cut'],
    ['UND_ERR_SOCKET', 'cut'],
    ['EHOSTUNREACH', 'network'],
  ])('%s', (code, cause) => {
    expect(classifyFailure(new TypeError('fetch failed', { cause: { code } }))).toEqual({
      cause,
      code,
    });
  });

  it('quotes nothing that is no code', () => {
    expect(
      classifyFailure(new TypeError('Bearer secret', { cause: { code: 'my secret' } })),
    ).toEqual({ cause: 'network', code: null });
  });
});
