/**
 * A directive with one more source, as it should read. `'none'` gives way to it, and a nonce becomes a
 * placeholder: it must never be copied from one answer to another.
 */
export function amendDirective(name: string, sources: readonly string[], added: string): string {
  const kept = sources
    .filter((source) => !/^'none'$/i.test(source))
    .map((source) => source.replace(/^'nonce-.*'$/i, "'nonce-…'"));
  return [...new Set([name, ...kept, added])].join(' ');
}
