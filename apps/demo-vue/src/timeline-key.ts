import type { InjectionKey } from 'vue';
import type { TimelineKeeper } from './use-timeline.ts';

/** Where the app provides its timeline. */
export const timelineKey: InjectionKey<TimelineKeeper> = Symbol('timeline');
