import { getRequestListener } from '@hono/node-server';
import { createApp } from './create-app.ts';
import { loadWidgetScript } from './load-widget-script.ts';
import { nodeConnection } from './node-connection.ts';
import type { SandboxApp } from './sandbox-app.ts';
import type { SandboxOptions } from './sandbox-options.ts';

/**
 * Makes a sandbox that listens nowhere, to be mounted into a server of yours.
 *
 * The widget finds its API beside its own URL, so that the root of a port and a prefix both work.
 *
 * @throws SandboxError `bad-options`
 * @example
 * ```ts
 * const sandbox = createSandboxApp({ customers: true });
 * express().use('/sandbox', sandbox.listener).listen(4173);
 * ```
 */
export function createSandboxApp(options: SandboxOptions = {}): SandboxApp {
  const { controls, respond } = createApp(options, {
    load: loadWidgetScript,
    caching: 'public, max-age=3600',
  });
  return {
    ...controls,
    fetch: (request) => respond(request),
    listener: getRequestListener(
      (request, { outgoing }) => respond(request, nodeConnection(outgoing)),
      { overrideGlobalObjects: false },
    ),
  };
}
