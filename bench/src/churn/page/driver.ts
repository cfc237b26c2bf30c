/// <reference path="../../../apps/bench-window.d.ts" />
import { bare } from './bare.ts';
import { countTimers } from './count-timers.ts';
import { flicker } from './flicker.ts';
import type { LeftBehind } from './left-behind.ts';
import { panels, tags } from './panels.ts';
import { visit } from './visit.ts';
import { watchStatuses } from './watch-statuses.ts';

const timers = countTimers();
// The browser's own list of requests grows to its limit whatever an app does.
performance.setResourceTimingBufferSize(0);
window.bench = bare;

/** What the benchmark calls in the page. */
const driver = {
  statuses: watchStatuses(),
  /** The tokens of the panels that are there. */
  tokens: () => panels().map(({ dataset }) => dataset.token),
  flicker,
  visit,
  leftBehind: (): LeftBehind => ({
    tags: tags().length,
    preloads: document.querySelectorAll('link[rel=modulepreload]').length,
    panels: panels().length,
    timers: timers(),
  }),
};

Object.assign(window, { driver });
