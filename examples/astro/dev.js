// astro dev, with a ChatHub of its own behind it: no account needed.
import { spawn } from 'node:child_process';
import { createSandbox } from '@chathub/sandbox';

const sandbox = await createSandbox();
Object.assign(process.env, {
  CHATHUB_API_URL: sandbox.apiUrl,
  CHATHUB_LOGIN: sandbox.credentials.login,
  CHATHUB_PASSWORD: sandbox.credentials.password,
  CHATHUB_DEV_OPERATOR: '101',
  PUBLIC_CHATHUB_WIDGET_URL: sandbox.widgetUrl,
});

spawn('astro dev', { shell: true, stdio: 'inherit' }).on('exit', (code) => process.exit(code ?? 1));
