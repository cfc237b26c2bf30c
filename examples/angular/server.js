import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express from 'express';
import { tokenEndpoint } from './token-endpoint.js';

const { CHATHUB_WIDGET_URL, PORT = '3000' } = process.env;
const dist = join(import.meta.dirname, 'dist/angular/browser');

// Where ChatHub's script comes from, and whom it talks to.
const chathub = CHATHUB_WIDGET_URL
  ? new URL(CHATHUB_WIDGET_URL).origin
  : 'https://widget.smsbat.com https://chatapi.smsbat.com';

const app = express();
app.use('/api/chathub', tokenEndpoint);
app.use(express.static(dist, { index: false }));
// Every other address is a page of the application.
app.get('/{*path}', async (_request, response) => {
  const page = await readFile(join(dist, 'index.html'), 'utf8');
  // For the styles that Angular inserts: https://angular.dev/best-practices/security
  const nonce = randomUUID();
  response.set(
    'content-security-policy',
    [
      "default-src 'self'",
      `script-src 'self' ${chathub}`,
      `connect-src 'self' ${chathub}`,
      `style-src 'self' 'nonce-${nonce}'`,
    ].join('; '),
  );
  response.type('html').send(page.replace('randomNonceGoesHere', nonce));
});

export const server = app.listen(Number(PORT));
