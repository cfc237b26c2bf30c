import type { BrowserContext, Route } from '@playwright/test';
import type { Sandbox } from '../sandbox.ts';
import { SandboxError } from '../sandbox-error.ts';
import { defaultOperators } from '../seed/default-operators.ts';
import { answerFrom } from './answer-from.ts';
import type { ChatHubControls } from './chathub-controls.ts';
import type { ChatHubFixturesOptions } from './chathub-fixtures-options.ts';

const documentedScript = 'https://widget.smsbat.com/operator-chat-panel/widget-script.js';
const documentedApi = 'https://chatapi.smsbat.com';
const readyTimeout = 15_000;

/**
 * Routes ChatHub's addresses in all pages of a context to a sandbox.
 *
 * @param signal Ends what is under way when the test is over.
 */
export async function createChatHubControls(
  context: BrowserContext,
  sandbox: Sandbox,
  options: ChatHubFixturesOptions,
  signal: AbortSignal,
): Promise<ChatHubControls> {
  const { endpoint = '/api/chathub', apiUrl = documentedApi } = options;
  const script = new URL(options.scriptUrl ?? documentedScript);
  const demoOperatorId = (options.sandbox?.operators ?? defaultOperators)[0]?.id ?? 0;
  let session: { readonly operatorId: number | undefined } | undefined = { operatorId: undefined };

  const revoked = new Set<number>();
  signal.addEventListener('abort', () => {
    for (const id of revoked) sandbox.restoreOperator(id);
  });

  const operatorOr = (operatorId: number | undefined) =>
    operatorId ?? session?.operatorId ?? demoOperatorId;

  await context.route(
    ({ origin, pathname }) => origin === script.origin && pathname === script.pathname,
    (route) =>
      // The sandbox's widget finds its API beside its own URL. The page must see the documented one, but a
      // panel's stream can only come from the sandbox itself: a routed answer is one that has ended.
      answerFrom(route, sandbox.widgetUrl, signal, (body) =>
        body.replaceAll('import.meta.url', JSON.stringify(sandbox.widgetUrl)),
      ),
  );

  const apiPrefix = apiUrl.replace(/\/+$/, '');
  await context.route(
    ({ href }) => href.startsWith(`${apiPrefix}/`),
    (route) =>
      answerFrom(
        route,
        `${sandbox.apiUrl}${route.request().url().slice(apiPrefix.length)}`,
        signal,
      ),
  );

  function answerEndpoint(route: Route): Promise<void> {
    if (!session) return route.fulfill({ status: 401, json: { error: 'Not signed in' } });
    const { pathname, search } = new URL(route.request().url());
    const url = new URL(`${sandbox.url}/_sandbox/endpoint/${pathname.split('/').at(-1)}${search}`);
    if (session.operatorId !== undefined) {
      url.searchParams.set('operatorId', String(session.operatorId));
    }
    return answerFrom(route, url, signal);
  }

  if (endpoint !== false) {
    const mount = endpoint.replace(/\/+$/, '');
    const paths = [`${mount}/token`, `${mount}/validate`];
    await context.route(({ pathname }) => paths.includes(pathname), answerEndpoint);
  }

  const controls: ChatHubControls = {
    signIn(operatorId) {
      session = { operatorId };
    },
    signOut() {
      session = undefined;
    },
    break(faults) {
      sandbox.faults.set(faults);
    },
    heal: () => sandbox.faults.reset(),
    expireTokens: () => sandbox.expireTokens(),
    revoke(operatorId) {
      revoked.add(sandbox.revokeOperator(operatorOr(operatorId)).id);
    },
    restore(operatorId) {
      sandbox.restoreOperator(operatorOr(operatorId));
    },
    customerWrites(text, message) {
      sandbox.sendCustomerMessage({ ...message, text });
    },
    async ready(page, { timeout = readyTimeout } = {}) {
      const widget = page.locator('[data-chathub-status]');
      try {
        await page
          .locator('[data-chathub-status="ready"]')
          .first()
          .waitFor({ state: 'attached', timeout });
      } catch {
        const statuses = await widget.evaluateAll((elements) =>
          elements.map((element) => element.getAttribute('data-chathub-status')),
        );
        throw new SandboxError(
          'not-ready',
          `No widget was ready within ${timeout} ms; found: ${statuses.join(', ') || 'no widget'}.`,
          'Look at what is broken with sandbox.faults.get(), and at the console of the page.',
        );
      }
    },
    status: (page) =>
      page.locator('[data-chathub-status]').first().getAttribute('data-chathub-status'),
  };
  return controls;
}
