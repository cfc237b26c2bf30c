import { createWidget, type WidgetInstance } from '@livechat/widget-core';
import type { Outcome, ScriptDriver } from '../../src/size/features/script-driver.ts';

let outcome: Outcome = 'pending';
let widget: WidgetInstance | undefined;

const create = () =>
  createWidget({
    organizationId: 'stand-in',
    onReady: () => {
      outcome = 'ready';
    },
  });

export const driver: ScriptDriver = {
  load() {
    widget ??= create();
    widget.init();
  },
  outcome: () => outcome,
  retry() {
    widget?.destroy();
    widget = create();
    widget.init();
  },
  unload() {
    widget?.destroy();
    widget = undefined;
  },
  call: () => widget?.updateVisibility('maximized'),
};
