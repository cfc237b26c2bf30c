// ng serve, with a token endpoint and a ChatHub of its own behind it: no account needed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createSandbox } from '@chathub/sandbox';

const { PORT = '4200' } = process.env;
const sandbox = await createSandbox();
Object.assign(process.env, {
  CHATHUB_API_URL: sandbox.apiUrl,
  CHATHUB_LOGIN: sandbox.credentials.login,
  CHATHUB_PASSWORD: sandbox.credentials.password,
  CHATHUB_WIDGET_URL: sandbox.widgetUrl,
  CHATHUB_DEV_OPERATOR: '101',
  // Of the token endpoint: any that is free.
  PORT: '0',
});
await import('./write-environment.js');
const { server } = await import('./server.js');
if (!server.listening) await once(server, 'listening');
Object.assign(process.env, {
  TOKEN_ENDPOINT: `http://localhost:${server.address().port}`,
  // Of ng serve, which takes this over its option.
  PORT,
});

spawn(`ng serve --port ${PORT} --proxy-config proxy.conf.mjs`, {
  shell: true,
  stdio: 'inherit',
}).on('exit', (code) => process.exit(code ?? 1));
