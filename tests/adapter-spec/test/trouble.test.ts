import { ChatHubError } from '@chathub/core';
import { createPlatform, panels, until } from '@chathub-tests/adapter-fixtures/client';
import { describe, expect, it } from 'vitest';
import { failOnComplaints, forgiveComplaints } from '../src/fail-on-complaints.ts';
import { openPage, provider } from '../src/open-page.ts';

failOnComplaints();

describe('trouble', () => {
  it('gives the fallback the error, the next attempt and the way back', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform({ token: 'fail=1' });
    const options = { tokenEndpoint, scriptUrl };
    const page = openPage({
      widgets: [{ key: 'a', options, loading: 'Opening…', fallback: true }],
    });
    const button = await until(page.button);
    expect(page.statuses()).toEqual(['unavailable']);
    expect(page.content()).toBe('token-server');
    expect(Number(button?.dataset.retryAt)).toBeGreaterThan(Date.now() - 5000);
    expect(page.errors.map(({ key, error }) => [key, error.code])).toEqual([['a', 'token-server']]);
    expect(page.errors[0]?.error).toBeInstanceOf(ChatHubError);
    button?.click();
    await until(() => page.statuses()[0] === 'ready');
    expect(page.button()).toBeUndefined();
    expect(page.ready).toEqual(['a']);
    expect(page.errors).toHaveLength(1);
    expect((await counts()).token).toBe(2);
  });

  it('says when nothing but a retry helps', async () => {
    const { tokenEndpoint, scriptUrl } = createPlatform({ token: 'fail=1&status=403' });
    const page = openPage({
      provider: { tokenEndpoint, scriptUrl },
      statuses: [{}],
      widgets: [{ key: 'a', fallback: true }],
    });
    const button = await until(page.button);
    expect(button?.textContent).toBe('token-forbidden');
    expect(button?.dataset.retryAt).toBe('');
    await until(() => page.outputs()[0]?.dataset.error === 'token-forbidden');
    expect(page.outputs()[0]?.textContent).toBe('unavailable');
    page.outputs()[0]?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    await until(() => page.outputs()[0]?.textContent === 'ready');
    expect(page.outputs()[0]?.dataset.error).toBe('');
    expect(page.statuses()).toEqual(['ready']);
  });

  it('recovers from a script that failed, with the token it has', async () => {
    const { tokenEndpoint, scriptUrl, counts } = createPlatform({ widget: 'fail=2' });
    const options = { tokenEndpoint, scriptUrl };
    const page = openPage({ widgets: [{ key: 'a', options, fallback: true }] });
    const button = await until(page.button);
    expect(page.errors.map(({ error }) => error.code)).toEqual(['script-network']);
    button?.click();
    await until(() => page.statuses()[0] === 'ready');
    expect((await counts()).token).toBe(1);
  });

  it('tells trouble in the background without taking the panel away', async () => {
    const { scriptUrl } = createPlatform();
    let calls = 0;
    const fetchToken = async () => {
      if (calls++) throw new Response(null, { status: 503 });
      return { token: 'one', expiresIn: 3600 };
    };
    const page = openPage({
      provider: { scriptUrl, fetchToken },
      statuses: [{}],
      widgets: [{ key: 'a', fallback: true }],
    });
    await until(() => page.outputs()[0]?.textContent === 'ready');
    const [panel] = panels();
    page.outputs()[0]?.click();
    await until(() => page.errors.length);
    expect(page.errors[0]?.error.code).toBe('token-server');
    expect(page.statuses()).toEqual(['ready']);
    expect(page.button()).toBeUndefined();
    expect(panels()).toEqual([panel]);
    expect(page.ready).toEqual(['a']);
  });
});

describe('wrong use', () => {
  it.each([
    ['a widget', { widgets: [{ key: 'a' }] }],
    ['a widget with other options', { widgets: [{ key: 'a', options: { organization: 'x' } }] }],
  ])('%s without a token source is refused in the words of the framework', async (_, page) => {
    const { failures } = openPage(page);
    const error = (await until(() => failures[0])) as ChatHubError;
    forgiveComplaints();
    expect(error).toBeInstanceOf(ChatHubError);
    expect(error.code).toBe('bad-options');
    expect(error.hint).toContain(provider);
    expect(error.hint).toMatch(/tokenEndpoint.*fetchToken.*token/);
  });

  it('names the option that is wrong', async () => {
    const options = { token: 'a-secret', scriptUrl: 'http://widget.example/widget.js' };
    const { failures } = openPage({ widgets: [{ key: 'a', options }] });
    const error = (await until(() => failures[0])) as ChatHubError;
    forgiveComplaints();
    expect(error.code).toBe('bad-options');
    expect(error.message).toContain('scriptUrl');
    expect(JSON.stringify([error, error.message, error.hint, error.stack])).not.toContain('secret');
    expect(panels()).toEqual([]);
  });
});
