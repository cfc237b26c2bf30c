import { globSync, readFileSync } from 'node:fs';
import { findUnpublishable, type SourceManifest } from './find-unpublishable.ts';

const { GITHUB_REPOSITORY } = process.env;
if (!GITHUB_REPOSITORY) {
  throw new Error('GITHUB_REPOSITORY is not set: this check is for the release workflow.');
}

const manifests = globSync('packages/*/package.json')
  .toSorted()
  .map((path): SourceManifest & { private?: boolean } => JSON.parse(readFileSync(path, 'utf8')))
  .filter((manifest) => !manifest.private);
const unpublishable = findUnpublishable(manifests, GITHUB_REPOSITORY);

if (unpublishable.length > 0) {
  console.error(`Nothing was published: npm wants to know where a package with provenance comes from, and the
\`repository\` of these is not https://github.com/${GITHUB_REPOSITORY}:
${unpublishable.map((name) => `  ${name}`).join('\n')}
Write into the package.json of each, with its own directory:
  "repository": {
    "type": "git",
    "url": "git+https://github.com/${GITHUB_REPOSITORY}.git",
    "directory": "packages/…"
  }
See "Releasing" in CONTRIBUTING.md.`);
  process.exitCode = 1;
}
