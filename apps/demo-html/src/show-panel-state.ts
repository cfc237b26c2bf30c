import type { ChatHub } from '@chathub/core';
import {
  type DemoConfiguration,
  describeStatus,
  emptyTimeline,
  formatDuration,
  recordNote,
  recordState,
  startTicking,
} from '@chathub-demo/kit';
import { part } from './part.ts';
import { showFaultControls } from './show-fault-controls.ts';
import { showTimeline } from './show-timeline.ts';

/** Keeps the cards of the page up to date: live status, timeline, controls. */
export function showPanelState(
  chathub: Pick<ChatHub, 'getState' | 'subscribe' | 'refresh' | 'retry'>,
  configuration: DemoConfiguration,
): void {
  const card = document.querySelector('.live') ?? document;
  const find = <E extends Element>(selector: string): E => {
    const element = card.querySelector<E>(selector);
    if (!element) throw new Error(`The live status has no ${selector}.`);
    return element;
  };
  const pill = find<HTMLElement>('.pill');
  const countdown = find<HTMLElement>('.countdown');
  const life = find<HTMLProgressElement>('.life');
  const notice = find<HTMLElement>('.notice');
  const code = find<HTMLElement>('.notice code');
  const hint = find<HTMLElement>('.notice span');
  const retry = part('retry', card);
  const refresh = part('refresh', card);
  const detail = part('detail', card);
  let timeline = emptyTimeline;

  const show = (): void => {
    const state = chathub.getState();
    const description = describeStatus(state);
    timeline = recordState(timeline, state, Date.now());
    pill.textContent = description.label;
    pill.dataset.tone = description.tone;
    detail.textContent = description.detail;
    notice.hidden = state.error === null;
    notice.dataset.tone = description.tone;
    code.textContent = state.error?.code ?? '';
    retry.hidden = state.status !== 'unavailable';
    showTimeline(timeline.entries);
  };

  chathub.subscribe(show);
  show();
  startTicking((now) => {
    const { error, expiresAt, retryAt } = chathub.getState();
    const remaining = Math.max(0, (expiresAt ?? 0) - now);
    countdown.textContent = expiresAt === null ? '–' : formatDuration(remaining);
    life.max = timeline.lifetime ?? 1;
    life.value = remaining;
    const wait = retryAt === null ? '' : ` Next attempt in ${formatDuration(retryAt - now)}.`;
    hint.textContent = error ? error.hint + wait : '';
  });
  // The reason of a failed renewal is in the state, and so on this page, already.
  refresh.addEventListener('click', () => chathub.refresh().catch(() => {}));
  retry.addEventListener('click', () => chathub.retry());
  if (configuration.faults) {
    showFaultControls((note) => {
      timeline = recordNote(timeline, note, Date.now());
      showTimeline(timeline.entries);
    });
  }
}
