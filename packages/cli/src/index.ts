export { CliError } from './cli-error.ts';
export type { CliErrorCode } from './cli-error-code.ts';
export { createSystemIo } from './create-system-io.ts';
export type { Io } from './io.ts';
export type { Keychain } from './keychain.ts';
export type { Prompt } from './prompt.ts';
export { run } from './run.ts';
export type { Subprocess } from './subprocess.ts';
