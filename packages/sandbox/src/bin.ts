#!/usr/bin/env node
import { runCli } from './run-cli.ts';

const sandbox = await runCli(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => sandbox?.close());
}
