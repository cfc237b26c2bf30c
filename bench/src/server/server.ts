import type { Section } from '../report/section.ts';
import { measureServer } from './measure-server.ts';
import { toSection } from './report/to-section.ts';

/** The token endpoint in each framework, beside the bare framework and the documented recipe. `ROUNDS`: default 5. */
export async function server(): Promise<Section> {
  const rounds = Number(process.env.ROUNDS ?? 5);
  return toSection(await measureServer({ rounds, duration: 0.5 }), rounds);
}
