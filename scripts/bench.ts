import { ensureChromium } from './ensure-chromium.ts';
import { ensureTestPrograms } from './ensure-test-programs.ts';
import { run } from './run.ts';

const chromium = await ensureChromium();
await ensureTestPrograms();

const env = { ...process.env, CHATHUB_CHROMIUM: chromium, TURBO_TELEMETRY_DISABLED: '1' };
const shell = process.platform === 'win32';
const built = await run('turbo', ['run', 'build', '--filter=@chathub-bench/bench...'], {
  env,
  shell,
});
process.exitCode =
  built || (await run(process.execPath, ['bench/src/bench.ts', ...process.argv.slice(2)], { env }));
