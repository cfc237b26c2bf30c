/** The two things that a token handler answers. */
export type Route = 'token' | 'validate';

/**
 * The route that a path asks for, or null. Without a base path only the last segment counts, so the handler works
 * wherever it is mounted, with or without the mount path in the URL; with one the whole path must match.
 */
export function findRoute(pathname: string, basePath: string | null): Route | null {
  const path = pathname.endsWith('/') ? pathname.slice(0, -1) : pathname;
  const split = path.lastIndexOf('/');
  const name = path.slice(split + 1);
  if (basePath !== null && path.slice(0, split) !== basePath) {
    return null;
  }
  return name === 'token' || name === 'validate' ? name : null;
}
