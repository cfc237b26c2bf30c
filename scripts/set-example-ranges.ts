/** The part of a `package.json` that names dependencies. */
export interface DependentManifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** Sets the range of every package of ours that a manifest depends on to that of a version. */
export function setExampleRanges<T extends DependentManifest>(manifest: T, version: string): T {
  for (const dependencies of [manifest.dependencies, manifest.devDependencies]) {
    for (const name of Object.keys(dependencies ?? {})) {
      if (dependencies && name.startsWith('@chathub/')) dependencies[name] = `^${version}`;
    }
  }
  return manifest;
}
