import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { tokenEndpoint } from './token-endpoint.js';

const { CHATHUB_WIDGET_URL, PORT = '3000' } = process.env;

// Where ChatHub's script comes from, and whom it talks to.
const chathub = CHATHUB_WIDGET_URL
  ? [new URL(CHATHUB_WIDGET_URL).origin]
  : ['https://widget.smsbat.com', 'https://chatapi.smsbat.com'];

const app = new Hono();
app.all('/api/chathub/*', (context) => tokenEndpoint(context.req.raw));
app.use(
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'", ...chathub],
      connectSrc: ["'self'", ...chathub],
    },
  }),
);
app.use(serveStatic({ root: './dist' }));
serve({ fetch: app.fetch, port: Number(PORT) }, () => console.info(`http://localhost:${PORT}`));
