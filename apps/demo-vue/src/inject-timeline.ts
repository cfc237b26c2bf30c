import { inject } from 'vue';
import { timelineKey } from './timeline-key.ts';
import type { TimelineKeeper } from './use-timeline.ts';

/** The timeline of the app. */
export const injectTimeline = (): TimelineKeeper => inject(timelineKey) as TimelineKeeper;
