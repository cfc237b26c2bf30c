type Timing = readonly [start: number, end: number] | null;

/** What the page says of itself; null is what has not happened. */
export interface PageState {
  panel: number | null;
  kit: number | null;
  token: string | null;
  rendered: boolean;
  status: string | null;
  timings: { bundle: Timing; token: Timing; script: Timing };
}

/** An expression whose value is a {@link PageState}. */
export const PAGE_STATE = `(() => {
  const timing = (path) => {
    const entry = performance
      .getEntriesByType('resource')
      .find(({ name, responseEnd }) => responseEnd && new URL(name).pathname.startsWith(path));
    return entry ? [entry.startTime, entry.responseEnd] : null;
  };
  return {
    panel: window.panelReady ?? null,
    kit: window.kitReady ?? null,
    token: window.panelToken ?? null,
    rendered: document.getElementById('operator-chat-panel') !== null,
    status: document.querySelector('[data-chathub-status]')?.dataset.chathubStatus ?? null,
    timings: {
      bundle: timing('/assets/'),
      token: timing('/token'),
      script: timing('/widget/'),
    },
  };
})()`;
