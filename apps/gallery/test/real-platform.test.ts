import { createSandbox } from '@chathub/sandbox';
import { expect, it } from 'vitest';
import { openGallery } from './open-gallery.ts';

it('runs on a ChatHub elsewhere, with its hosts in the policy and without fault controls', async () => {
  const chathub = await createSandbox();
  try {
    await using opened = await openGallery({
      platform: {
        apiUrl: chathub.apiUrl,
        widgetUrl: chathub.widgetUrl,
        credentials: chathub.credentials,
        operatorId: 102,
        organizations: [{ id: 'support', name: 'support', operatorId: 103 }],
        connectOrigins: ['https://realtime.example.com'],
      },
    });
    const visitor = opened.visit();
    const page = await visitor.fetch('/react/');
    const { origin, host } = new URL(chathub.url);
    const policy = page.headers.get('Content-Security-Policy') ?? '';
    const [connect] = policy.split(';').filter((directive) => directive.startsWith('connect-src'));
    expect(connect?.split(' ')).toEqual([
      'connect-src',
      "'self'",
      origin,
      `ws://${host}`,
      'https://realtime.example.com',
    ]);
    const html = await page.text();
    expect(html).toContain(`"scriptUrl":"${chathub.widgetUrl}"`);
    expect(html).toContain('"faults":false');
    expect((await visitor.fetch('/demo/faults')).status).toBe(404);
    expect((await visitor.fetch('/sandbox/operator-chat-panel/widget-script.js')).status).toBe(404);

    const answer = await visitor.fetch('/api/chathub/token');
    const { token } = (await answer.json()) as { token: string };
    const [, payload] = token.split('.');
    expect(Buffer.from(payload as string, 'base64url').toString()).toContain('102');
  } finally {
    await chathub.close();
  }
});

it('picks the first active operator of the first two organizations where none is named', async () => {
  const chathub = await createSandbox();
  try {
    await using opened = await openGallery({
      platform: {
        apiUrl: chathub.apiUrl,
        widgetUrl: chathub.widgetUrl,
        credentials: chathub.credentials,
        organizations: [],
        connectOrigins: [],
      },
    });
    const visitor = opened.visit();
    const html = await (await visitor.fetch('/react/')).text();
    expect(html).toContain('"organizations":[{"id":"24","name":"Sales"},{"id":"25",');
    expect((await visitor.fetch('/api/chathub/token')).status).toBe(200);
    expect((await visitor.fetch('/api/chathub/token?org=25')).status).toBe(200);
  } finally {
    await chathub.close();
  }
});

it('does not start where nobody is active, and says what to do', async () => {
  const chathub = await createSandbox();
  for (const id of [101, 102, 103]) chathub.revokeOperator(id);
  try {
    const { apiUrl, widgetUrl, credentials } = chathub;
    const platform = { apiUrl, widgetUrl, credentials, organizations: [], connectOrigins: [] };
    await expect(openGallery({ platform })).rejects.toThrow('CHATHUB_OPERATOR_ID');
  } finally {
    await chathub.close();
  }
});
