import type { Difference } from '../difference.ts';
import { expectRedirectWithoutSlash } from '../expect-redirect-without-slash.ts';

/** A `+server.ts` of SvelteKit, as adapter-node serves it. */
export const sveltekit: readonly Difference[] = [
  {
    cases: ['a form of another site is refused'],
    why: 'its own check (csrf) refuses the forms of other origins',
    status: 403,
  },
  {
    cases: ['404 for the mount path itself', '404 for what is below token'],
    why: 'the route [route] is one segment; its own page says that there is nothing',
    status: 404,
  },
  {
    cases: ['a slash at the end of the path changes nothing'],
    why: 'it redirects to the path without the slash',
    run: expectRedirectWithoutSlash,
  },
];
