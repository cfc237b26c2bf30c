import type { Framework, Variant } from '../../apps/apps.ts';
import { networkProfiles } from '../network/network-profiles.ts';
import { openSite, type Site } from './open-site.ts';
import type { Scenario } from './scenario.ts';
import { tokenCases } from './token-cases.ts';

/** A site as the scenario has it. */
export function openScenarioSite(
  { network, tokenCase }: Scenario,
  framework: Framework,
  variant: Variant,
): Promise<Site> {
  const profile = networkProfiles[network];
  const { token, script } = tokenCases[tokenCase](profile);
  return openSite({
    framework,
    variant,
    network: profile,
    tokenTime: token,
    scriptTime: script,
  });
}
