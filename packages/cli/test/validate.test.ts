import { createChatHubApi } from '@chathub/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type World } from './support/world.ts';

let world: World;
let token: string;
beforeAll(async () => {
  world = await createWorld();
  const { apiUrl, credentials } = world.sandbox;
  const api = createChatHubApi({ baseUrl: apiUrl, credentials });
  ({ token } = await api.getOperatorToken(101, { lifetime: 3600 }));
});
afterAll(() => world.close());

const validate = (given: string, ...argv: string[]) =>
  world.run(['validate', ...argv], { env: { ...world.env, CHATHUB_OPERATOR_TOKEN: given } });

describe('validate', () => {
  it('says that a token is valid, until when and for whom', async () => {
    const { exitCode, text } = await validate(token);
    expect(exitCode).toBe(0);
    expect(text).toMatch(
      /^The token is valid\.\nForm {5}JWT\nExpires {2}\S+Z \(in (1 h|59 min.*)\)\nChatHub {2}valid, for operator 101$/,
    );
    expect((await validate(token, '--json')).json()).toEqual({
      isValid: true,
      form: 'jwt',
      problem: null,
      expiresAt: expect.stringMatching(/Z$/),
      verdict: {
        isValid: true,
        operatorId: 101,
        clientId: 0,
        expiresAt: expect.stringMatching(/Z$/),
        error: null,
      },
    });
  });

  it('reads the standard input, and asks', async () => {
    const piped = await world.run(['validate', '-', '--json'], { stdin: `${token}\n` });
    expect([piped.exitCode, piped.json()]).toMatchObject([0, { isValid: true }]);
    const asked = await world.run(['validate'], { answers: [token] });
    expect([asked.exitCode, asked.io.asked]).toEqual([0, ['Operator token:']]);
  });

  it.each([
    ['double', (text: string) => JSON.stringify(text)],
    ['single', (text: string) => `'${text}'`],
    ['escaped', (text: string) => JSON.stringify(JSON.stringify(text))],
  ])('names the trap of %s quotes, and what ChatHub says without them', async (_name, quote) => {
    const { exitCode, text } = await validate(quote(token));
    expect(exitCode).toBe(1);
    expect(text).toMatch(/^The token does not work\.\nForm {5}quoted\. It has quotes around it/);
    expect(text).toContain('response.json()');
    expect(text).toContain('valid, for operator 101 (without the quotes)');
  });

  it.each([
    ['a page', '<!doctype html><title>Sign in</title>', 'html'],
    ['nothing', ' ', 'empty'],
  ])('does not send ChatHub %s', async (_name, given, form) => {
    const before = world.count('/api/operator/validate-token');
    const { exitCode, json } = await validate(given, '--json');
    expect(exitCode).toBe(1);
    expect(json()).toMatchObject({ isValid: false, form, verdict: null });
    expect(world.count('/api/operator/validate-token')).toBe(before);
  });

  it('ends with 1 for what ChatHub refuses', async () => {
    const garbage = await validate('not-a-token');
    expect(garbage.exitCode).toBe(1);
    expect(garbage.text).toMatch(
      /Form {5}opaque\nExpires {2}it does not say\nChatHub {2}not valid: Invalid token$/,
    );
  });

  it('says since when a token has expired', async () => {
    const { exitCode, text } = await world.run(['validate'], {
      env: { ...world.env, CHATHUB_OPERATOR_TOKEN: token },
      now: () => Date.now() + 5 * 3600 * 1000,
    });
    // The clock here is wrong, and ChatHub's is the one that counts.
    expect(exitCode).toBe(0);
    expect(text).toMatch(/\(expired (4 h|3 h 59 min) ago by this clock\)/);
  });

  it('takes either name of the verdict, and hides a token that it quotes', async () => {
    const answering: typeof fetch = async (input, init) =>
      String(input).includes('validate-token')
        ? Response.json({ valid: false, error: `No: ${token.slice(0, 40)}, ${token}` })
        : fetch(input, init);
    const { exitCode, text } = await world.run(['validate'], {
      env: { ...world.env, CHATHUB_OPERATOR_TOKEN: token },
      fetch: answering,
    });
    expect(exitCode).toBe(1);
    expect(text).toMatch(/ChatHub {2}not valid: No: …, …$/);
  });

  it('names the variable where there is no token', async () => {
    const { exitCode, error } = await world.run(['validate', '--json']);
    expect(exitCode).toBe(1);
    expect(error()).toMatchObject({
      code: 'no-token',
      message: expect.stringContaining('CHATHUB_OPERATOR_TOKEN'),
    });
  });

  it('refuses one among its arguments', async () => {
    const { exitCode, errors } = await world.run(['validate', 'opaque-but-secret']);
    expect(exitCode).toBe(2);
    expect(errors).not.toContain('opaque');
    expect(errors).toContain('chathub validate -');
  });
});
