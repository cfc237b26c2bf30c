import { randomUUID } from 'node:crypto';
import type { Request } from 'express';

/**
 * Signs in the demo user. A real application does this after it checked a password, and with a
 * new session id; here nobody had a session of value before.
 */
export function signIn(request: Request): void {
  request.session.user = { name: 'demo' };
  request.session.visitor ??= randomUUID();
}
