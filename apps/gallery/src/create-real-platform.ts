import { createChatHubApi } from '@chathub/server';
import { findOperators } from './find-operators.ts';
import type { Platform } from './platform.ts';
import type { RealPlatformSettings } from './settings.ts';

/**
 * The real ChatHub, by the settings of the environment.
 *
 * @throws SettingsError when no operator is named and none is active
 * @throws ChatHubServerError when ChatHub cannot be asked for one
 */
export async function createRealPlatform(settings: RealPlatformSettings): Promise<Platform> {
  const api = createChatHubApi({ baseUrl: settings.apiUrl, credentials: settings.credentials });
  const found = settings.operatorId === undefined ? await findOperators(api) : [];
  // Panels keep a connection open, and a policy tells web sockets from the requests of the same host.
  const origins = [settings.apiUrl, settings.widgetUrl].flatMap((url) => {
    const { origin } = new URL(url);
    return [origin, origin.replace(/^http/, 'ws')];
  });
  return {
    scriptUrlFor: () => settings.widgetUrl,
    operatorId: settings.operatorId ?? (found[0]?.operatorId as number),
    organizations: settings.organizations.length > 0 ? settings.organizations : found,
    connectOrigins: [...new Set([...origins, ...settings.connectOrigins])],
    connect: () => api,
    sandbox: null,
  };
}
