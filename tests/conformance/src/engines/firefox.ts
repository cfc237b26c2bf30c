import { existsSync } from 'node:fs';
import { firefox as playwright } from 'playwright-core';
import type { Engine } from './engine.ts';
import type { EngineOptions } from './engine-options.ts';
import { findProgram } from './find-program.ts';
import { launchPlaywright } from './launch-playwright.ts';
import { launchPuppeteer } from './launch-puppeteer.ts';
import { requireProgram } from './require-program.ts';

const PROGRAM = ['CHATHUB_FIREFOX', '/usr/bin/firefox-esr'] as const;

/** Firefox: `CHATHUB_FIREFOX`, Debian's extended support release, or Playwright's build. */
export async function firefox({ profile }: EngineOptions = {}): Promise<Engine> {
  if (!findProgram(...PROGRAM) && existsSync(playwright.executablePath())) {
    return launchPlaywright(playwright);
  }
  const executablePath = requireProgram(...PROGRAM, 'firefox-esr');
  // The back-forward cache is as people have it: automation turns it off.
  const extraPrefsFirefox = { 'fission.bfcacheInParent': true };
  return launchPuppeteer({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox,
    ...(profile && { userDataDir: profile }),
  });
}
