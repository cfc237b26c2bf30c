// next dev, with a ChatHub of its own behind it: no account needed.
import { spawn } from 'node:child_process';
import { createSandbox } from '@chathub/sandbox';

const sandbox = await createSandbox();
Object.assign(process.env, {
  CHATHUB_API_URL: sandbox.apiUrl,
  CHATHUB_LOGIN: sandbox.credentials.login,
  CHATHUB_PASSWORD: sandbox.credentials.password,
  CHATHUB_WIDGET_URL: sandbox.widgetUrl,
  // Who is signed in, and as which operator: see the sign-in.
  CHATHUB_DEV_USER: 'user-1',
  OPERATORS: '{"user-1":{"24":101,"25":103}}',
});

spawn('next dev', { shell: true, stdio: 'inherit' }).on('exit', (code) => process.exit(code ?? 1));
