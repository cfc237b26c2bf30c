import type { Framework, Variant } from '../../apps/apps.ts';

/** One app that is measured; `bare` is a page of our own in which a script tag comes and goes, and nothing else. */
export interface Subject {
  readonly framework: Framework;
  readonly variant: Exclude<Variant, 'floor'> | 'bare';
}
