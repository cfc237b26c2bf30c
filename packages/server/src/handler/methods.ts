import type { Route } from './find-route.ts';

/** What each route answers. */
export const methods: Readonly<Record<Route, readonly string[]>> = {
  token: ['GET', 'HEAD', 'OPTIONS'],
  validate: ['POST', 'OPTIONS'],
};
