import { globSync, rmSync } from 'node:fs';
import { collectResults, RESULTS } from './collect-results.ts';
import { ensureChromium } from './ensure-chromium.ts';
import { ensureHeadlessShell } from './ensure-headless-shell.ts';
import { ensureTestPrograms } from './ensure-test-programs.ts';
import { turbo } from './turbo.ts';

const chromium = await ensureChromium();
const headlessShell = await ensureHeadlessShell();
console.info(`Browser: ${[chromium, headlessShell].filter(Boolean).join(', ')}`);
await ensureTestPrograms();

// What is left of an earlier run must not be counted; turbo restores it where nothing changed.
for (const path of globSync(RESULTS)) rmSync(path);

const code = await turbo(
  [
    'lint',
    'typecheck',
    'typecheck:scripts',
    'build',
    'test',
    '--continue=always',
    '--concurrency=2',
  ].concat(process.argv.slice(2)),
  {
    env: {
      CHATHUB_CHROMIUM: headlessShell ?? chromium,
      // What tells engines apart does so in the whole browser.
      CHATHUB_CHROMIUM_BROWSER: chromium,
    },
  },
);

const { passed, failed, skipped } = collectResults();
// Lint, types and builds count as well: without a failed test they are the one failure.
const failures = failed || (code === 0 ? 0 : 1);
if (code !== 0 && failed === 0) console.error('A task other than a test failed: see above.');
console.info(`${passed} passed, ${failures} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failures || passed === 0 ? 1 : 0;
