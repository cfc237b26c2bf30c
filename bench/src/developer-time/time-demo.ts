import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@chathub-test/conformance/free-port';
import { chromium } from 'playwright-core';
import { command } from './command.ts';
import type { FreshClone } from './fresh-clone.ts';

const DEMOS = ['html', 'react', 'vue', 'angular', 'svelte'];
const LIMIT = 10 * 60_000;

/**
 * Seconds from the command until all five demos have shown a ready panel in Chromium.
 *
 * @param command What to run. Default: the README's command.
 * @throws Error when the command ends, or a demo gets no panel.
 */
export async function timeDemo(
  { folder, env }: Pick<FreshClone, 'folder' | 'env'>,
  [program, ...args] = command('demo'),
): Promise<number> {
  const port = await freePort();
  const start = performance.now();
  // A group of its own, so that an interrupt reaches all of it as Ctrl-C does.
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...env, PORT: `${port}` },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
  const exit = once(child, 'exit');
  let ended = false;
  exit.then(() => {
    ended = true;
  });
  const url = `http://localhost:${port}`;
  try {
    while (!(await fetch(url).catch(() => null))?.ok) {
      if (ended) throw new Error('The demo command ended before it served anything.');
      if (performance.now() - start > LIMIT)
        throw new Error('The demo did not start in ten minutes.');
      await sleep(50);
    }
    const browser = await chromium.launch({
      executablePath: process.env.CHATHUB_CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
    try {
      const page = await browser.newPage();
      for (const demo of DEMOS) {
        await page.goto(`${url}/${demo}/`);
        await page.locator('[data-chathub-status="ready"]').first().waitFor({ state: 'attached' });
      }
      return (performance.now() - start) / 1000;
    } finally {
      await browser.close();
    }
  } finally {
    if (!ended && child.pid) process.kill(-child.pid, 'SIGINT');
    await exit;
  }
}
