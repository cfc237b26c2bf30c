import { packageVersions } from './package-versions.ts';

/** The frameworks that the apps are built with, each with its version. */
export function frameworkVersions(): string[] {
  return packageVersions('react', 'vue', '@angular/core', 'svelte');
}
