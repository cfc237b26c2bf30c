import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** What npm needs to reach its registry, and what every program needs. */
const KEPT =
  /^(HOME|USER|LANG|SHELL|TMPDIR|npm_config_(registry|cache|userconfig)|https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR))$/i;

/**
 * Where the machine's own npm has its configuration, certificates of a registry among it: npm looks for
 * it beside the Node that runs it, which here is another one.
 */
function globalConfiguration(): Record<string, string> {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const folder = folders.find((one) => !/node_modules/.test(one) && existsSync(join(one, 'npm')));
  const path = folder && join(dirname(folder), 'etc', 'npmrc');
  return path && existsSync(path) ? { npm_config_globalconfig: path } : {};
}

/**
 * The environment of an application's commands: that of a shell of its own, with nothing of the
 * workspace, of pnpm or of the test runner in it.
 */
export function childEnvironment(
  variables: Readonly<Record<string, string>> = {},
): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => KEPT.test(name));
  return {
    ...globalConfiguration(),
    ...Object.fromEntries(kept),
    // The scope of ours comes from a registry on this machine; see `pack-once.ts`.
    ...(process.env.PACKED_NPMRC && { npm_config_userconfig: process.env.PACKED_NPMRC }),
    NO_PROXY: [process.env.NO_PROXY ?? process.env.no_proxy, '127.0.0.1'].filter(Boolean).join(),
    // The same Node for everything, whatever the machine has.
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    NO_COLOR: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    NUXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    NG_CLI_ANALYTICS: 'false',
    ...variables,
  };
}
