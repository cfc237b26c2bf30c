import type { Framework } from '../../apps/apps.ts';
import type { NetworkProfileName } from '../network/network-profiles.ts';
import type { EngineName } from './engine-name.ts';
import type { TokenCase } from './token-cases.ts';

/** What is measured in one go. */
export interface Scenario {
  readonly engine: EngineName;
  readonly network: NetworkProfileName;
  readonly tokenCase: TokenCase;
  readonly frameworks: readonly Framework[];
  readonly rounds: number;
}
