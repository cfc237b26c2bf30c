import { describe, expect, it } from 'vitest';
import {
  apiOptionsFromEnvironment,
  ChatHubServerError,
  createChatHubApi,
  credentialsFromEnvironment,
} from '../src/index.ts';

describe('credentialsFromEnvironment', () => {
  it('takes a login and password', () => {
    expect(credentialsFromEnvironment({ CHATHUB_LOGIN: 'a', CHATHUB_PASSWORD: 'b' })).toEqual({
      login: 'a',
      password: 'b',
    });
  });

  it('takes a company token', () => {
    expect(credentialsFromEnvironment({ CHATHUB_COMPANY_TOKEN: 'a', CHATHUB_LOGIN: '' })).toEqual({
      companyToken: 'a',
    });
  });

  it.each([
    [{}, ['CHATHUB_LOGIN', 'CHATHUB_PASSWORD', 'CHATHUB_COMPANY_TOKEN'], []],
    [{ CHATHUB_LOGIN: 'a' }, ['CHATHUB_PASSWORD'], ['CHATHUB_LOGIN']],
    [{ CHATHUB_PASSWORD: 'b' }, ['CHATHUB_LOGIN'], ['CHATHUB_PASSWORD']],
    [{ CHATHUB_LOGIN: 'a', CHATHUB_PASSWORD: ' ' }, ['CHATHUB_PASSWORD'], ['CHATHUB_LOGIN']],
    [
      { CHATHUB_LOGIN: 'a', CHATHUB_PASSWORD: 'b', CHATHUB_COMPANY_TOKEN: 'c' },
      ['CHATHUB_COMPANY_TOKEN'],
      ['Missing'],
    ],
  ])('says what is wrong with %j', (env, named, notNamed) => {
    let error: unknown;
    try {
      credentialsFromEnvironment(env);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ChatHubServerError);
    expect(error).toMatchObject({ code: 'bad-options' });
    for (const name of named) {
      expect(String(error)).toContain(name);
    }
    for (const name of notNamed) {
      expect(String(error)).not.toContain(name);
    }
  });
});

describe('apiOptionsFromEnvironment', () => {
  const env = { CHATHUB_COMPANY_TOKEN: 'a' };

  it('adds the base URL where there is one', () => {
    expect(apiOptionsFromEnvironment({ ...env, CHATHUB_API_URL: 'https://x.example' })).toEqual({
      credentials: { companyToken: 'a' },
      baseUrl: 'https://x.example',
    });
    expect(apiOptionsFromEnvironment({ ...env, CHATHUB_API_URL: ' ' })).toEqual({
      credentials: { companyToken: 'a' },
    });
  });

  it('is what createChatHubApi takes', () => {
    expect(() => createChatHubApi(apiOptionsFromEnvironment(env))).not.toThrow();
    expect(() =>
      createChatHubApi(
        apiOptionsFromEnvironment({ ...env, CHATHUB_API_URL: 'http://chatapi.smsbat.com' }),
      ),
    ).toThrow('https');
  });
});
