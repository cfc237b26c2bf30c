/**
 * Says whether a Host header is a host and nothing else: a slash or an @ in it would move the boundary between host and
 * path. Remembers the last one that is, which is nearly always the next one as well, because parsing takes as long as
 * deciding what to answer.
 */
export function createHostCheck(): (host: string) => boolean {
  let lastHost: string | null = null;
  return (host) => {
    if (host !== lastHost) {
      if (/[\s/?#@\\]/.test(host) || !URL.canParse(`http://${host}`)) {
        return false;
      }
      lastHost = host;
    }
    return true;
  };
}
