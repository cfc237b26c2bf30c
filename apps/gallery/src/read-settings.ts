import { credentialsFromEnvironment } from '@chathub/server';
import type { ConfiguredOrganization, RealPlatformSettings, Settings } from './settings.ts';
import { SettingsError } from './settings-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const platformVariables = [
  'CHATHUB_API_URL',
  'CHATHUB_WIDGET_URL',
  'CHATHUB_OPERATOR_ID',
  'CHATHUB_LOGIN',
  'CHATHUB_PASSWORD',
  'CHATHUB_COMPANY_TOKEN',
] as const;

/**
 * Reads the gallery's settings. None of the platform's variables: the sandbox. Any of them: the
 * real platform, and then all that it needs.
 *
 * @throws SettingsError that names what is missing or wrong
 */
export function readSettings(environment: Environment): Settings {
  return {
    port: readInteger(environment, 'PORT', 4173, 0, 65_535),
    tokenLifetime: readInteger(environment, 'TOKEN_LIFETIME', 120, 5, 86_000),
    sessionSecret: environment.SESSION_SECRET || undefined,
    platform: platformVariables.some((name) => environment[name])
      ? readPlatform(environment)
      : undefined,
  };
}

function readPlatform(environment: Environment): RealPlatformSettings {
  const required = ['CHATHUB_API_URL', 'CHATHUB_WIDGET_URL'];
  if (!environment.CHATHUB_COMPANY_TOKEN) required.push('CHATHUB_LOGIN', 'CHATHUB_PASSWORD');
  const missing = required.filter((name) => !environment[name]);
  if (missing.length > 0) {
    throw new SettingsError(
      `The real platform is half configured. Missing: ${missing.join(', ')}. ` +
        `Set ${missing.length > 1 ? 'them' : 'it'} (see .env.example), or unset every CHATHUB_ variable to run on the sandbox.`,
    );
  }
  const operatorId =
    readInteger(environment, 'CHATHUB_OPERATOR_ID', 0, 1, Number.MAX_SAFE_INTEGER) || undefined;
  return {
    apiUrl: readUrl(environment, 'CHATHUB_API_URL'),
    widgetUrl: readUrl(environment, 'CHATHUB_WIDGET_URL'),
    credentials: credentialsFromEnvironment(environment),
    operatorId,
    organizations: readOrganizations(environment.CHATHUB_ORGANIZATIONS ?? ''),
    connectOrigins: (environment.CHATHUB_CONNECT_ORIGINS ?? '').split(/[\s,]+/).filter(Boolean),
  };
}

function readInteger(
  environment: Environment,
  name: string,
  fallback: number,
  least: number,
  most: number,
): number {
  const text = environment[name];
  if (!text) return fallback;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < least || value > most) {
    throw new SettingsError(`${name} must be a whole number from ${least} to ${most}.`);
  }
  return value;
}

function readUrl(environment: Environment, name: string): string {
  const text = environment[name] ?? '';
  if (!URL.canParse(text)) throw new SettingsError(`${name} must be an absolute URL.`);
  return text;
}

/** `sales:101,support:204` */
function readOrganizations(text: string): ConfiguredOrganization[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [id, operator] = part.split(':');
      const operatorId = Number(operator);
      if (!id || !Number.isSafeInteger(operatorId) || operatorId < 1) {
        throw new SettingsError(
          'CHATHUB_ORGANIZATIONS must read like sales:101,support:204 (organization:operator id).',
        );
      }
      return { id, name: id, operatorId };
    });
}
