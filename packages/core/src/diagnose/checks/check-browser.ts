import type { Check } from '../check.ts';
import type { Inquiry } from '../inquiry.ts';
import { question } from '../question.ts';

/** Whether this browser and this page can run the library and the widget at all. */
export function checkBrowser({ window, environment }: Inquiry): Check[] {
  const secure = question('secure-context', 'Is the page served over a secure connection?');
  const browser = question('browser', 'Has the browser what the panel needs?');
  const online = question('online', 'Is the browser online?');
  const missing = Object.entries({
    'module scripts': 'noModule' in window.HTMLScriptElement.prototype,
    fetch: window.fetch,
    AbortController: window.AbortController,
    'Array.prototype.at': window.Array.prototype.at,
  }).flatMap(([name, there]) => (there ? [] : [name]));
  const { protocol } = window.location;
  return [
    window.isSecureContext
      ? secure.passed(protocol)
      : secure.failed(protocol, { hint: 'Serve the page over https, or from localhost.' }),
    missing.length
      ? browser.failed(`Missing: ${missing.join(', ')}`, { hint: 'Update the browser.' })
      : browser.passed('All of it'),
    environment.navigator.onLine
      ? online.passed('Yes')
      : online.failed('The browser says that it is offline.', 'offline'),
  ];
}
