/** A `Vary` that says what was set before, as by a compression, and what is added. */
export function mergeVary(
  before: number | string | string[],
  added: string | string[] | undefined,
): string {
  const names = [before, added ?? []].flat().join(',').split(',');
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))].join(', ');
}
