import { randomBytes } from 'node:crypto';
import { createSandboxApp, type SandboxOptions } from '@chathub/sandbox';
import { createChatHubApi } from '@chathub/server';
import './faults/visitor-faults.ts';
import type { Platform } from './platform.ts';

/** Where the sandbox is mounted on the gallery's own origin. */
const mountPath = '/sandbox';

/** The operators that the sandbox begins with. */
const organizations = [
  { id: 'sales', name: 'Sales', operatorId: 101 },
  { id: 'support', name: 'Support', operatorId: 103 },
] as const;

/** ChatHub on this machine. Its credentials are random, because its API is on a public path. */
export function createSandboxPlatform(options: SandboxOptions): Platform {
  const secret = (): string => randomBytes(24).toString('base64url');
  const sandbox = createSandboxApp({ login: secret(), password: secret(), ...options });
  return {
    scriptUrlFor({ visitor, scriptRevision }) {
      const base = visitor ? `${mountPath}/visitors/${visitor}` : mountPath;
      const query = scriptRevision ? `?revision=${scriptRevision}` : '';
      return `${base}/operator-chat-panel/widget-script.js${query}`;
    },
    operatorId: organizations[0].operatorId,
    organizations,
    connectOrigins: [],
    connect: (origin) =>
      createChatHubApi({ baseUrl: `${origin}${mountPath}`, credentials: sandbox.credentials }),
    sandbox: {
      path: mountPath,
      handler: (request, response) => sandbox.listener(request, response),
      expireTokens: () => {
        sandbox.expireTokens();
      },
      setOperatorsActive: (active) => {
        for (const { operatorId } of organizations) {
          if (active) sandbox.restoreOperator(operatorId);
          else sandbox.revokeOperator(operatorId);
        }
      },
      close: () => sandbox.close(),
    },
  };
}
