import { setTimeout as delay } from 'node:timers/promises';
import type { RequestHandler } from 'express';
import './visitor-faults.ts';

/** Milliseconds that the late widget script takes. */
const lateness = 4000;

/** Breaks the widget script. */
export const scriptFault: RequestHandler = async (request, response, next) => {
  switch (request.session.faults?.script) {
    case 'unavailable':
      response.status(503).set('Cache-Control', 'no-store').end();
      return;
    case 'throws':
      response
        .set('Cache-Control', 'no-store')
        .type('text/javascript')
        .send("throw new Error('The widget failed to boot (on purpose).');");
      return;
    case 'late':
      await delay(lateness);
      next();
      return;
    case 'hang':
      return;
    default:
      next();
  }
};
