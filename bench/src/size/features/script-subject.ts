import type { BundleOptions } from '@chathub-tests/adapter-fixtures/bundle';

/** What a server imports, after the modules of its framework, resolved in a folder. */
export interface ServerImport {
  readonly module: string;
  readonly folder: string;
  readonly framework?: readonly string[];
}

/** A library that loads a script, and all that the probes need to run it. */
export interface ScriptSubject {
  readonly name: string;
  /** The path of its driver. */
  readonly driver: URL;
  /** For components of React alone. */
  readonly react?: boolean;
  /** How the address of the vendor's script begins. */
  readonly script: string;
  /** What is answered there. */
  readonly standIn: string;
  /** Undefined where only a bundler can read the package. */
  readonly server: ServerImport | undefined;
  readonly options?: Pick<BundleOptions, 'plugins' | 'conditions'>;
}
