import type { Section } from '../report/section.ts';
import { measureRefresh } from './measure-refresh.ts';
import { writeRefresh } from './write-refresh.ts';

/** How long the panel is gone when a token is renewed, in three engines. */
export async function refresh(): Promise<Section> {
  return writeRefresh(await measureRefresh());
}
