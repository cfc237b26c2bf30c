/** A request target in its two parts. */
export interface Target {
  readonly pathname: string;
  readonly query: URLSearchParams;
}

// What a URL parser leaves as it is. Most paths are like that, and splitting them by hand takes a tenth of the time.
const PLAIN_TARGET = /^\/[\w/-]*(?:\?[!-"$-~]*)?$/;

/** Path and query of a request target, which begins with a slash. */
export function parseTarget(target: string): Target {
  if (!PLAIN_TARGET.test(target)) {
    const { pathname, searchParams } = new URL(`http://localhost${target}`);
    return { pathname, query: searchParams };
  }
  const split = target.indexOf('?');
  return split === -1
    ? { pathname: target, query: new URLSearchParams() }
    : { pathname: target.slice(0, split), query: new URLSearchParams(target.slice(split)) };
}
