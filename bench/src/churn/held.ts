/** What Chromium's DevTools count (`Performance.getMetrics`). */
export const HELD = ['Nodes', 'JSEventListeners', 'Documents', 'Frames'] as const;

/** What a page holds: the numbers that must not grow, and its heap in bytes. */
export type Held = Readonly<Record<(typeof HELD)[number] | 'JSHeapUsedSize', number>>;
