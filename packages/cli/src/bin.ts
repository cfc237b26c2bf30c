#!/usr/bin/env node
import { createSystemIo } from './create-system-io.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), createSystemIo());
