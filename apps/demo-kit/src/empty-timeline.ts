import type { Timeline } from './timeline.ts';

/** Nothing happened yet. */
export const emptyTimeline: Timeline = { entries: [], observed: null, lifetime: null, nextId: 1 };
