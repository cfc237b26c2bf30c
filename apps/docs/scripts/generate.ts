import { buildLive } from './build-live.ts';
import { generateApi } from './generate-api.ts';
import { generateCommands } from './generate-commands.ts';

// What no person writes: the reference, from docstrings and from --help, and the live examples.
await generateApi();
generateCommands();
await buildLive();
