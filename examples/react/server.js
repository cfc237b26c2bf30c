import { join } from 'node:path';
import express from 'express';
import { tokenEndpoint } from './token-endpoint.js';

const { CHATHUB_WIDGET_URL, PORT = '3000' } = process.env;
const dist = join(import.meta.dirname, 'dist');

// Where ChatHub's script comes from, and whom it talks to.
const chathub = CHATHUB_WIDGET_URL
  ? new URL(CHATHUB_WIDGET_URL).origin
  : 'https://widget.smsbat.com https://chatapi.smsbat.com';
const policy = [
  "default-src 'self'",
  `script-src 'self' ${chathub}`,
  `connect-src 'self' ${chathub}`,
].join('; ');

const app = express();
app.use('/api/chathub', tokenEndpoint);
app.use((_request, response, next) => {
  response.set('content-security-policy', policy);
  next();
});
app.use(express.static(dist));
// Every other address is a page of the application.
app.get('/{*path}', (_request, response) => response.sendFile(join(dist, 'index.html')));
app.listen(Number(PORT), () => console.info(`http://localhost:${PORT}`));
