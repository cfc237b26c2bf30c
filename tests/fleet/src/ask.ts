import { request } from 'node:http';
import { operatorOf } from './operator-of.ts';
import type { FleetServer } from './start-server.ts';

// Longer than any documented wait: what takes longer hangs.
const PATIENCE = 45_000;

/** An answer of a defined kind. */
export type Answer =
  | { readonly kind: 'token'; readonly token: string; readonly expiresIn: number }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'unavailable'; readonly retryAfter: number }
  /** The process was killed. */
  | { readonly kind: 'gone' };

/** Whose token is asked for. */
export interface Who {
  readonly person: number;
  readonly organization?: number;
}

/**
 * Asks a server for a token as a browser does. Rejects where there is no answer, where it is of no defined kind, and
 * where it holds anybody else's token.
 */
export async function ask(
  server: FleetServer,
  { person, organization = 24 }: Who,
  seen?: string[],
): Promise<Answer> {
  const raw = await get(server, `/token?org=${organization}`, { 'x-person': String(person) });
  if (raw === 'gone') {
    return { kind: 'gone' };
  }
  const { status, headers, body } = raw;
  seen?.push(JSON.stringify({ status, headers, body }));
  const json = JSON.parse(body);
  if (status === 200) {
    const operatorId = operatorOf(person, organization);
    const claims = JSON.parse(Buffer.from(json.token.split('.')[1], 'base64url').toString());
    if (claims.operatorId !== operatorId) {
      throw new Error(`Operator ${operatorId} was handed the token of ${claims.operatorId}.`);
    }
    if (!(json.expiresIn >= 1)) {
      throw new Error(`A token that lives for ${json.expiresIn} s.`);
    }
    return { kind: 'token', token: json.token, expiresIn: json.expiresIn };
  }
  if (status === 403 && json.error === 'operator-forbidden') {
    return { kind: 'forbidden' };
  }
  const retryAfter = Number(headers['retry-after']);
  if (status === 503 && json.error === 'unavailable' && retryAfter >= 1) {
    return { kind: 'unavailable', retryAfter };
  }
  throw new Error(`Not a defined answer: ${status} ${body}`);
}

interface Raw {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

function get(
  server: FleetServer,
  path: string,
  headers: Record<string, string>,
): Promise<Raw | 'gone'> {
  const { port, agent } = server;
  return new Promise((resolve, reject) => {
    const req = request({ port, host: '127.0.0.1', path, headers, agent }, (res) => {
      let body = '';
      res.setEncoding('utf8');
      res.on('data', (chunk: string) => {
        body += chunk;
      });
      res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, body }));
      res.on('error', () => resolve('gone'));
    });
    req.setTimeout(PATIENCE, () => {
      reject(new Error('No answer.'));
      req.destroy();
    });
    req.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET' && req.reusedSocket) {
        // The server has closed it as idle at this very moment.
        resolve(get(server, path, headers));
      } else if (error.code === 'ECONNRESET' || error.code === 'ECONNREFUSED') {
        resolve('gone');
      } else {
        reject(error);
      }
    });
    req.end();
  });
}
