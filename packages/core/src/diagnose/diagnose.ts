import { createEnvironment } from '../environment.ts';
import { type ChatHub, ChatHubError, type ChatHubOptions } from '../index.ts';
import { resolveOptions } from '../options.ts';
import type { Check } from './check.ts';
import { askToken } from './checks/ask-token.ts';
import { checkBrowser } from './checks/check-browser.ts';
import { checkClock } from './checks/check-clock.ts';
import { checkEndpoint } from './checks/check-endpoint.ts';
import { checkPanel } from './checks/check-panel.ts';
import { checkPolicies } from './checks/check-policies.ts';
import { checkScript } from './checks/check-script.ts';
import { checkState } from './checks/check-state.ts';
import { checkTags } from './checks/check-tags.ts';
import { checkToken } from './checks/check-token.ts';
import type { DiagnoseSettings } from './diagnose-settings.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Inquiry } from './inquiry.ts';
import { readPolicies } from './policy/read-policies.ts';
import { watchViolations } from './watch-violations.ts';
import { within } from './within.ts';

/**
 * Finds out from inside the page why a panel does not load. It changes nothing in the page, asks the
 * source of tokens once, and holds neither a token nor a response body in what it returns.
 *
 * Every check runs, whatever the others say; what could not be asked is `unknown`, with the reason.
 *
 * @param chathub The panel, to ask it for its state.
 * @throws ChatHubError `bad-options`, and outside of a page; or the reason of the signal.
 *
 * @example
 * const { checks } = await diagnose({ tokenEndpoint: '/api/chathub/token' }, chathub);
 * console.table(checks.filter(({ result }) => result === 'failed'));
 */
export async function diagnose(
  options: ChatHubOptions,
  chathub?: ChatHub,
  settings: DiagnoseSettings = {},
): Promise<Diagnosis> {
  const { signal, timeout = 10_000, watch } = settings;
  const environment = createEnvironment(settings.environment);
  const { document, now } = environment;
  const window = document?.defaultView;
  if (!document || !window) {
    throw new ChatHubError('bad-options', 'no page', { hint: 'Call diagnose() inside a page.' });
  }
  const at = now();
  const resolved = resolveOptions(options, document);
  const violations = watchViolations(environment, document);
  const inquiry: Inquiry = {
    environment,
    document,
    window,
    options: resolved,
    chathub,
    watch,
    timeout,
    within: (ms, action) => within(environment, ms, signal, action),
    refusedBy: violations.refusedBy,
  };
  try {
    signal?.throwIfAborted();
    const token = askToken(inquiry);
    const policies = readPolicies(inquiry);
    const up = Promise.all([token, policies]).then(
      ([{ response }, { missing }]) => !!response || !missing,
    );
    const [answer, page, script] = await Promise.all([token, policies, checkScript(inquiry, up)]);
    const checks: Check[] = [
      ...checkBrowser(inquiry),
      checkTags(inquiry),
      ...(await checkEndpoint(inquiry, answer)),
      checkClock(answer),
      ...(await checkToken(inquiry, answer)),
      ...script,
      ...checkPolicies(inquiry, page),
      ...checkPanel(inquiry),
      ...checkState(inquiry),
    ];
    signal?.throwIfAborted();
    const summary = { passed: 0, failed: 0, unknown: 0 };
    for (const { result } of checks) summary[result]++;
    return { at, checks, summary };
  } finally {
    violations.stop();
  }
}
