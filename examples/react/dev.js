// Vite, with a ChatHub of its own behind it: no account needed.
import { createSandbox } from '@chathub/sandbox';
import { createServer } from 'vite';

const sandbox = await createSandbox();
Object.assign(process.env, {
  CHATHUB_API_URL: sandbox.apiUrl,
  CHATHUB_LOGIN: sandbox.credentials.login,
  CHATHUB_PASSWORD: sandbox.credentials.password,
  CHATHUB_DEV_OPERATOR: '101',
  VITE_CHATHUB_WIDGET_URL: sandbox.widgetUrl,
});

const vite = await createServer();
await vite.listen();
vite.printUrls();
