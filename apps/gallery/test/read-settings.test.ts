import { describe, expect, it } from 'vitest';
import { readSettings } from '../src/read-settings.ts';

const complete = {
  CHATHUB_API_URL: 'https://chatapi.example.com',
  CHATHUB_WIDGET_URL: 'https://widget.example.com/widget-script.js',
  CHATHUB_OPERATOR_ID: '101',
  CHATHUB_LOGIN: 'the-login',
  CHATHUB_PASSWORD: 'the-password',
};

describe('readSettings', () => {
  it('runs on the sandbox without configuration', () => {
    expect(readSettings({})).toEqual({
      port: 4173,
      tokenLifetime: 120,
      sessionSecret: undefined,
      platform: undefined,
    });
  });

  it('reads the real platform', () => {
    expect(readSettings({ ...complete, CHATHUB_ORGANIZATIONS: 'sales:101, support:204' })).toEqual(
      expect.objectContaining({
        platform: {
          apiUrl: complete.CHATHUB_API_URL,
          widgetUrl: complete.CHATHUB_WIDGET_URL,
          operatorId: 101,
          credentials: { login: 'the-login', password: 'the-password' },
          organizations: [
            { id: 'sales', name: 'sales', operatorId: 101 },
            { id: 'support', name: 'support', operatorId: 204 },
          ],
          connectOrigins: [],
        },
      }),
    );
  });

  const { CHATHUB_OPERATOR_ID: _operator, ...required } = complete;

  it('looks the operator up where none is named', () => {
    expect(readSettings(required).platform?.operatorId).toBeUndefined();
  });

  it.each(Object.keys(required) as (keyof typeof required)[])(
    'refuses half a configuration and names %s',
    (name) => {
      const { [name]: _missing, ...rest } = complete;
      expect(() => readSettings(rest)).toThrow(name);
      expect(() => readSettings({ ...complete, [name]: '' })).toThrow(name);
    },
  );

  it('names everything that is missing at once, and quotes no value', () => {
    expect(() => readSettings({ CHATHUB_PASSWORD: 'the-password' })).toThrow(
      'Missing: CHATHUB_API_URL, CHATHUB_WIDGET_URL, CHATHUB_LOGIN.',
    );
    expect(() => readSettings({ CHATHUB_PASSWORD: 'the-password' })).not.toThrow('the-password');
  });

  it('takes a company token in the place of login and password', () => {
    const { CHATHUB_LOGIN: _login, CHATHUB_PASSWORD: _password, ...rest } = complete;
    const { platform } = readSettings({ ...rest, CHATHUB_COMPANY_TOKEN: 'the-token' });
    expect(platform?.credentials).toEqual({ companyToken: 'the-token' });
  });

  it.each([
    ['PORT', '80a'],
    ['PORT', '70000'],
    ['TOKEN_LIFETIME', '1'],
    ['CHATHUB_OPERATOR_ID', 'Olena'],
    ['CHATHUB_API_URL', 'chatapi'],
    ['CHATHUB_ORGANIZATIONS', 'sales'],
  ])('refuses %s=%s by name', (name, value) => {
    expect(() => readSettings({ ...complete, [name]: value })).toThrow(name);
  });
});
