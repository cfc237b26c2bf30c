// ng serve, with a ChatHub of its own behind it: no account needed. The token endpoint is in src/server.ts.
import { spawn } from 'node:child_process';
import { createSandbox } from '@chathub/sandbox';

const { PORT = '4200' } = process.env;
const sandbox = await createSandbox();
Object.assign(process.env, {
  CHATHUB_API_URL: sandbox.apiUrl,
  CHATHUB_LOGIN: sandbox.credentials.login,
  CHATHUB_PASSWORD: sandbox.credentials.password,
  CHATHUB_WIDGET_URL: sandbox.widgetUrl,
  CHATHUB_DEV_OPERATOR: '101',
});
await import('./write-environment.js');

spawn(`ng serve --port ${PORT}`, { shell: true, stdio: 'inherit' }).on('exit', (code) =>
  process.exit(code ?? 1),
);
