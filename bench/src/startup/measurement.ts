import type { Framework, Variant } from '../../apps/apps.ts';
import type { NetworkProfileName } from '../network/network-profiles.ts';
import type { EngineName } from './engine-name.ts';
import type { TokenCase } from './token-cases.ts';
import type { VisitResult } from './visit-result.ts';

/** Which visit: the first, the next in the same browser, or one after the browser was closed. */
export type VisitKind = 'cold' | 'warm' | 'second';

/** One visit among those that are compared. */
export interface Measurement extends VisitResult {
  readonly engine: EngineName;
  readonly network: NetworkProfileName;
  readonly tokenCase: TokenCase;
  readonly kind: VisitKind;
  readonly framework: Framework;
  readonly variant: Variant;
  /** What is compared with each other has the same round. */
  readonly round: number;
}
