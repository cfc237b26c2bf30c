/** The part of a `package.json` that says where the source is. */
export interface SourceManifest {
  readonly name: string;
  readonly repository?: string | { readonly url?: string };
}

/** `owner/name` of a GitHub address in any of the forms that npm takes, in lower case. */
function gitHubName(address: string): string | undefined {
  const match =
    /^(?:github:|(?:git\+)?(?:https|ssh|git):\/\/(?:git@)?github\.com\/|git@github\.com:)?([\w.-]+\/[\w.-]+?)(?:\.git)?$/i;
  return match.exec(address)?.[1]?.toLowerCase();
}

/**
 * The packages that npm would refuse with provenance: their `repository` is not the one whose workflow
 * publishes them (https://docs.npmjs.com/generating-provenance-statements).
 *
 * @param repository `owner/name`, as GitHub gives it in `GITHUB_REPOSITORY`.
 */
export function findUnpublishable(
  manifests: readonly SourceManifest[],
  repository: string,
): string[] {
  return manifests
    .filter(({ repository: field }) => {
      const address = typeof field === 'string' ? field : field?.url;
      return address === undefined || gitHubName(address) !== repository.toLowerCase();
    })
    .map(({ name }) => name);
}
