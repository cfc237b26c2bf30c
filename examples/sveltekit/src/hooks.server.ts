import type { Handle } from '@sveltejs/kit/hooks';
import { findUser } from './lib/server/sign-in.ts';

export const handle: Handle = ({ event, resolve }) => {
  event.locals.user = findUser(event.request.headers.get('cookie'));
  return resolve(event);
};
