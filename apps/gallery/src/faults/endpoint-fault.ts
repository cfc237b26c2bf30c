import { setTimeout as delay } from 'node:timers/promises';
import type { RequestHandler } from 'express';
import './visitor-faults.ts';

/** Milliseconds that the slow token endpoint takes. */
const slowness = 3000;

/** Breaks the token endpoint. `signed-out` is none of these: then the session really is over. */
export const endpointFault: RequestHandler = async (request, response, next) => {
  switch (request.session.faults?.endpoint) {
    case 'unavailable':
      response.status(503).set({ 'Retry-After': '5', 'Cache-Control': 'no-store' }).end();
      return;
    case 'forbidden':
      response.status(403).set('Cache-Control', 'no-store').end();
      return;
    case 'malformed':
      response
        .set('Cache-Control', 'no-store')
        .type('html')
        .send('<!doctype html><title>Sign in</title><p>Please sign in to continue.</p>');
      return;
    case 'slow':
      await delay(slowness);
      next();
      return;
    default:
      next();
  }
};
