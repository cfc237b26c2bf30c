import { createChatHubApi } from '@chathub/server';
import type { Platform } from './platform.ts';
import type { RealPlatformSettings } from './settings.ts';

/** The real ChatHub, by the settings of the environment. */
export function createRealPlatform(settings: RealPlatformSettings): Platform {
  const hosts = [settings.apiUrl, settings.widgetUrl].map((url) => new URL(url).host);
  return {
    scriptUrl: settings.widgetUrl,
    operatorId: settings.operatorId,
    organizations: settings.organizations,
    connectOrigins: [
      ...new Set([
        ...hosts.flatMap((host) => [`https://${host}`, `wss://${host}`]),
        ...settings.connectOrigins,
      ]),
    ],
    connect: () =>
      createChatHubApi({ baseUrl: settings.apiUrl, credentials: settings.credentials }),
    sandbox: null,
  };
}
