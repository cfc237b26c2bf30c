import { frameworkVersions } from '../report/framework-versions.ts';
import type { Section } from '../report/section.ts';
import { browserVersions } from './browser-versions.ts';
import { measureMainThread } from './measure-main-thread.ts';
import { measureStartup } from './measure-startup.ts';
import { writeStartup } from './report/write-startup.ts';
import { rounds } from './rounds.ts';

/** Page start to live panel: our packages, the documented recipe and the floor. */
export async function startup(): Promise<Section> {
  const measurements = await measureStartup();
  console.info('- main thread');
  const mainThread = await measureMainThread([1, 4], Math.min(3, rounds.near));
  const versions = [...(await browserVersions()), ...frameworkVersions()];
  return writeStartup(measurements, mainThread, versions);
}
