import type { Framework, Variant } from '../../apps/apps.ts';
import type { NetworkProfile } from '../network/network-profile.ts';

/** What is visited, and over what. */
export interface SiteOptions {
  readonly framework: Framework;
  readonly variant: Variant;
  readonly network: NetworkProfile;
  /** What the token endpoint takes to answer, in milliseconds. */
  readonly tokenTime: number;
  /** What the widget's server takes, in milliseconds. */
  readonly scriptTime: number;
  /** What the token endpoint answers. Default: 200. */
  readonly tokenStatus?: number;
  /** Whether the widget renders its panel. Default: yes. */
  readonly renders?: boolean;
  /** Whether the page keeps its long tasks and layout shifts as `window.observed`. Default: no. */
  readonly observes?: boolean;
}
