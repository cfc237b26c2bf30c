import type { PageReport } from '../page-report.ts';
import type { Renewal } from '../renewal.ts';
import type { Variant } from '../variant.ts';
import { measureRenewal } from './measure-renewal.ts';
import { watchPanels } from './panel-watch.ts';
import { until } from './until.ts';
import { variants } from './variants/variants.ts';

/** Milliseconds for the first panel. */
const START = 5000;

const findPanel = () =>
  [document, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument)]
    .map((one) => one?.querySelector<HTMLElement>('#operator-chat-panel'))
    .find((panel) => panel) ?? undefined;

/**
 * Shows the panel, renews its token so many times, and looks whether it still works once the older tokens have ended.
 *
 * @param limit Milliseconds after which a renewed panel is not expected any more.
 * @param typing Whether somebody types into the panel right before each renewal.
 * @throws Error when there is no panel.
 */
export async function runPage(
  variant: Variant,
  count: number,
  limit: number,
  typing: boolean,
): Promise<PageReport> {
  const watch = watchPanels();
  const { start, renew } = variants[variant]();
  start();
  const began = await until(() => watch.changes.find(({ tokens }) => tokens[0]), START);
  if (!began) throw new Error('no panel came, so there is nothing to renew');
  if (`${began.tokens}` !== 'token-1') throw new Error(`the first panel has ${began.tokens}`);
  const renewals: Renewal[] = [];
  for (let round = 0; round < count; round++) {
    if (typing) findPanel()?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
    renewals.push(await measureRenewal(renew, watch, limit));
  }
  const panel = findPanel();
  panel?.click();
  const answer = await until(() => panel?.dataset.answer, START);
  if (!panel || !answer) throw new Error('in the end there is no panel that asks for anything');
  const { token } = await (await fetch('/requests')).json();
  return {
    renewals,
    token: `${panel.dataset.token}`,
    newest: `token-${token}`,
    answer: Number(answer),
  };
}
