import type { PackedPackage } from '@chathub-tests/adapter-fixtures/pack';

/** The part of a `package.json` that is looked at. */
export interface Manifest {
  name: string;
  version: string;
  description?: string;
  keywords?: string[];
  license?: string;
  type?: string;
  sideEffects?: false | string[];
  files?: string[];
  bin?: Record<string, string>;
  exports: Record<string, unknown>;
  engines?: Record<string, string>;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  [field: string]: unknown;
}

/** A published package as an app has it: packed and unpacked, beside what it depends on. */
export interface Packed extends PackedPackage {
  /** Its absolute folder, in a `node_modules` with all the others. */
  directory: string;
  manifest: Manifest;
}

declare module 'vitest' {
  interface ProvidedContext {
    packed: Packed[];
  }
}
