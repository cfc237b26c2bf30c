import { run } from './run.ts';
import { turbo } from './turbo.ts';

console.info('Building the packages and demos (the first time takes about a minute)…');
const code = await turbo(['build', '--filter=@chathub-demo/gallery...']);
if (code) process.exit(code);

const gallery = run(process.execPath, ['apps/gallery/dist/main.js', ...process.argv.slice(2)]);
// Nobody who came for the demos waits for it: it joins them.
const ended = new AbortController();
const documentation = turbo(['build', '--filter=@chathub-docs/site', '--output-logs=errors-only'], {
  signal: ended.signal,
}).then(
  (failed) => failed || console.info('The documentation is built too: /docs/'),
  () => {},
);
process.exitCode = await gallery;
ended.abort();
await documentation;
