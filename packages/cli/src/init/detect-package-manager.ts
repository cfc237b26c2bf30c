import { type Agent, detect } from 'package-manager-detector';
import type { Io } from '../io.ts';

/**
 * The package manager of a project: by its lock file or the field of its package.json, also those of the
 * monorepo around it; otherwise the one that started this program; otherwise npm.
 */
export async function detectPackageManager({ cwd, env }: Pick<Io, 'cwd' | 'env'>): Promise<Agent> {
  const found = await detect({ cwd });
  return found?.agent ?? startedBy(env.npm_config_user_agent ?? '') ?? 'npm';
}

// Such as "pnpm/10.34.8 npm/? node/v26.10.0 linux x64".
function startedBy(userAgent: string): Agent | undefined {
  const [, name, major] = /^(npm|pnpm|yarn|bun)\/(\d+)/.exec(userAgent) ?? [];
  return name === 'yarn' && major !== '1' ? 'yarn@berry' : (name as Agent | undefined);
}
