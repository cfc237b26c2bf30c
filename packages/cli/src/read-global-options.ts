import { Command } from 'commander';
import { addGlobalOptions } from './add-global-options.ts';
import type { GlobalOptions } from './global-options.ts';

/** The global options in a command line, wherever they stand before `--`. */
export function readGlobalOptions(argv: readonly string[]): GlobalOptions {
  const reader = addGlobalOptions(new Command())
    .exitOverride()
    .configureOutput({
      outputError: () => undefined,
    });
  reader.parseOptions([...argv]);
  return reader.opts<GlobalOptions>();
}
