/** CSP3, section 6.7.2.9: a scheme allows its secure form as well. */
const schemeMatches = (allowed: string, scheme: string) =>
  allowed === scheme ||
  (allowed === 'http:' && scheme === 'https:') ||
  (allowed === 'ws:' && /^(wss|https?):$/.test(scheme)) ||
  (allowed === 'wss:' && scheme === 'https:');

const portOf = ({ port, protocol }: URL) =>
  port || (/^(https|wss):$/.test(protocol) ? '443' : '80');

/** CSP3, section 6.7.2.12: a path is that file, or with a slash at its end all that is under it. */
const pathMatches = (allowed: string, path: string) => {
  if (!allowed || allowed === '/') return true;
  const pieces = allowed.split('/').map(decode);
  const parts = path.split('/').map(decode);
  if (pieces.length > parts.length) return false;
  if (!pieces.at(-1)) pieces.pop();
  else if (pieces.length !== parts.length) return false;
  return pieces.every((piece, index) => piece === parts[index]);
};

const decode = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Whether a source expression matches a URL that was not redirected to (CSP3, section 6.7.2.8).
 *
 * @param page What `'self'` means, and whose scheme counts where the expression names none.
 *
 * @example
 * matchSource('https://*.example.com', new URL('https://a.example.com/b.js'), page); // true
 */
export function matchSource(expression: string, url: URL, page: URL): boolean {
  const { protocol, hostname, pathname } = url;
  const source = expression.toLowerCase();
  if (source === '*') return /^(https?|wss?):$/.test(protocol) || protocol === page.protocol;
  if (source === "'self'") {
    const secure = /^(https|wss):$/.test(protocol) || schemeMatches(page.protocol, protocol);
    const ports = portOf(url) === portOf(page) || (!url.port && !page.port);
    const socket = page.protocol === 'http:' && protocol === 'ws:';
    return (
      url.origin === page.origin || (hostname === page.hostname && ports && (secure || socket))
    );
  }
  if (/^[a-z][a-z\d+.-]*:$/.test(source)) return schemeMatches(source, protocol);
  const parts =
    /^(?:([a-z][a-z\d+.-]*:)\/\/)?(\*|(?:\*\.)?[\w.-]+)(?::(\d+|\*))?(\/[^?#]*)?$/i.exec(
      expression,
    );
  if (!parts) return false;
  const [, scheme = page.protocol, host = '', port, path = ''] = parts;
  const name = host.toLowerCase();
  const allowed = scheme.toLowerCase();
  // As a scheme does, its port allows that of the secure form.
  const upgraded = allowed === 'http:' && port === '80' && portOf(url) === '443';
  return (
    schemeMatches(allowed, protocol) &&
    (name === '*' || (name[0] === '*' ? hostname.endsWith(name.slice(1)) : hostname === name)) &&
    (port === '*' || (port ? portOf(url) === port || upgraded : !url.port)) &&
    pathMatches(path, pathname)
  );
}
