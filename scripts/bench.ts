import { ensureChromium } from './ensure-chromium.ts';
import { ensureTestPrograms } from './ensure-test-programs.ts';
import { run } from './run.ts';
import { turbo } from './turbo.ts';

const chromium = await ensureChromium();
await ensureTestPrograms();

const env = { ...process.env, CHATHUB_CHROMIUM: chromium };
const built = await turbo(['build', '--filter=@chathub-bench/bench...'], { env });
process.exitCode =
  built || (await run(process.execPath, ['bench/src/bench.ts', ...process.argv.slice(2)], { env }));
