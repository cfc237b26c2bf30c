import { createSandbox } from '@chathub/sandbox';

const sandbox = await createSandbox();
process.env.CHATHUB_API_URL = sandbox.apiUrl;
process.env.CHATHUB_WIDGET_URL = sandbox.widgetUrl;
process.env.CHATHUB_LOGIN = sandbox.credentials.login;
process.env.CHATHUB_PASSWORD = sandbox.credentials.password;

await import('./server.js');
