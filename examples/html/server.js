import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { tokenEndpoint } from './token-endpoint.js';

const {
  CHATHUB_WIDGET_URL = 'https://widget.smsbat.com/operator-chat-panel/widget-script.js',
  PORT = '3000',
} = process.env;

const read = (url) => readFile(fileURLToPath(url), 'utf8');
const page = await read(new URL('public/index.html', import.meta.url));
const files = {
  '/': ['text/html; charset=utf-8', page.replace('%CHATHUB_WIDGET_URL%', CHATHUB_WIDGET_URL)],
  '/status.js': ['text/javascript', await read(new URL('public/status.js', import.meta.url))],
  '/assets/chathub-widget.min.js': [
    'text/javascript',
    await read(import.meta.resolve('@chathub/element/chathub-widget.min.js')),
  ],
};

// Where ChatHub's script comes from, and whom it talks to.
const chathub = `${new URL(CHATHUB_WIDGET_URL).origin} https://chatapi.smsbat.com`;
const policy = `default-src 'self'; script-src 'self' ${chathub}; connect-src 'self' ${chathub}`;

createServer((request, response) => {
  if (request.url.startsWith('/api/chathub/')) return tokenEndpoint(request, response);
  const [type = 'text/plain', body = 'Not found'] = files[request.url] ?? [];
  response.writeHead(request.url in files ? 200 : 404, {
    'content-type': type,
    'content-security-policy': policy,
  });
  response.end(body);
}).listen(Number(PORT), () => console.info(`http://localhost:${PORT}`));
