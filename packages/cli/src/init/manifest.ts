/** What is read of a package.json. */
export interface Manifest {
  readonly type?: string;
  readonly main?: string;
  /** The names of the scripts. */
  readonly scripts: readonly string[];
  /** Whether it is the root of a monorepo of npm, yarn or bun. */
  readonly hasWorkspaces: boolean;
  /** Ranges by name: `dependencies`, `devDependencies`, `peerDependencies` and `optionalDependencies` in one. */
  readonly dependencies: Readonly<Record<string, string>>;
}
