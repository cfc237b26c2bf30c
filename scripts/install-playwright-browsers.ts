import { createRequire } from 'node:module';
import { run } from './run.ts';

/** Downloads Playwright's own builds of browsers, for the systems that it supports. */
export async function installPlaywrightBrowsers(names: string[]): Promise<void> {
  const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js');
  await run(process.execPath, [cli, 'install', ...names]);
}
