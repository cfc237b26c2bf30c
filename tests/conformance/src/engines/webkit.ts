import { existsSync } from 'node:fs';
import { webkit as playwright } from 'playwright-core';
import type { Engine } from './engine.ts';
import { findProgram } from './find-program.ts';
import { launchPlaywright } from './launch-playwright.ts';
import { launchWebKitDriver } from './launch-webkit-driver.ts';
import { requireProgram } from './require-program.ts';

const PROGRAM = ['CHATHUB_WEBKIT', '/usr/bin/WebKitWebDriver'] as const;

/** WebKit: `CHATHUB_WEBKIT` is a WebKitWebDriver, or that of Debian, or Playwright's build. */
export async function webkit(): Promise<Engine> {
  if (!findProgram(...PROGRAM) && existsSync(playwright.executablePath())) {
    return launchPlaywright(playwright);
  }
  return launchWebKitDriver(requireProgram(...PROGRAM, 'webkit2gtk-driver'));
}
