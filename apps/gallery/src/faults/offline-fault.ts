import type { RequestHandler } from 'express';
import './visitor-faults.ts';

/** Fails at the socket what an offline visitor asks for. */
export const offlineFault: RequestHandler = (request, _response, next) => {
  if (request.session.faults?.network === 'offline') request.socket.destroy();
  else next();
};
