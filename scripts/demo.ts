import { run } from './run.ts';

const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' };
const shell = process.platform === 'win32';

console.info('Building the packages, demos and documentation (the first time takes some minutes)…');
const built = await run('turbo', ['run', 'build', '--filter=@chathub-demo/gallery...'], {
  env,
  shell,
});
process.exitCode =
  built || (await run(process.execPath, ['apps/gallery/dist/main.js', ...process.argv.slice(2)]));
