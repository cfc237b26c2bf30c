import type { Controls } from '../../server/controls.ts';

/** How the widget runs from now on, whether its script is asked for again or not. */
export const nextRun = (widgetMode: Controls['script']): void => {
  Object.assign(window, { widgetMode });
};
