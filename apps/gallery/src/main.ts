import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ChatHubServerError } from '@chathub/server';
import { createGallery } from './create-gallery.ts';
import { findFreePort } from './find-free-port.ts';
import { readSettings } from './read-settings.ts';
import type { Settings } from './settings.ts';
import { SettingsError } from './settings-error.ts';

const { port, tokenLifetime, sessionSecret, platform } = await orExit(load);
const gallery = await orExit(() =>
  createGallery({
    port,
    tokenLifetime,
    ...(sessionSecret === undefined ? {} : { sessionSecret }),
    ...(platform === undefined ? {} : { platform }),
  }),
);

try {
  await gallery.listen();
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  const free = await findFreePort(port);
  console.error(
    `Port ${port} is taken by another program. Port ${free} is free: set PORT=${free} and start again.`,
  );
  process.exit(1);
}

console.info(
  `ChatHub Kit demos on ${platform ? 'the real platform' : 'the sandbox'}: ${gallery.url} (Ctrl-C stops)`,
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await gallery.close();
    process.exit(0);
  });
}

function load(): Settings {
  const file = fileURLToPath(new URL('../.env', import.meta.url));
  if (existsSync(file)) process.loadEnvFile(file);
  return readSettings(process.env);
}

/** What is wrong with the settings, or with the ChatHub that they name, is said without a stack. */
async function orExit<Result>(action: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof SettingsError) console.error(error.message);
    else if (error instanceof ChatHubServerError) console.error(`${error.code}: ${error.hint}`);
    else throw error;
    process.exit(1);
  }
}
