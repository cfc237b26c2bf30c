import { createChatHubApi } from '@chathub/server';
import type { Platform } from './platform.ts';
import type { RealPlatformSettings } from './settings.ts';

/** The real ChatHub, by the settings of the environment. */
export function createRealPlatform(settings: RealPlatformSettings): Platform {
  // Panels keep a connection open, and a policy tells web sockets from the requests of the same host.
  const origins = [settings.apiUrl, settings.widgetUrl].flatMap((url) => {
    const { origin } = new URL(url);
    return [origin, origin.replace(/^http/, 'ws')];
  });
  return {
    scriptUrlFor: () => settings.widgetUrl,
    operatorId: settings.operatorId,
    organizations: settings.organizations,
    connectOrigins: [...new Set([...origins, ...settings.connectOrigins])],
    connect: () =>
      createChatHubApi({ baseUrl: settings.apiUrl, credentials: settings.credentials }),
    sandbox: null,
  };
}
