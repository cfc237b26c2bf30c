import { attempt } from '../attempt.ts';
import type { ResolvedOptions } from '../options.ts';
import { registryOf, type ScriptPolicy } from './registry.ts';

/** With what the documented tag id begins, and by default whatever the widget renders. */
export const PREFIX = 'operator-chat-panel';

/** The documented id of the tag: the widget finds its own tag, and so its token, by it. */
export const scriptId = ({ organization }: ResolvedOptions): string =>
  `${PREFIX}-script${organization == null ? '' : `-${organization}`}`;

/**
 * A URL under which the module will run in this document. The module map never runs one URL twice
 * (HTML, "fetch a single module script"), so a re-run gets a fresh fragment, which comes from the
 * cache, and a retry after a failure a fresh query, since two engines remember failed URLs.
 */
export function scriptUrlFor(document: Document, base: string, failed: boolean): string {
  const url = new URL(base);
  const { runs } = registryOf(document);
  const run = runs[base] ?? 0;
  runs[base] = run + 1;
  // As text: URLSearchParams would write a signed query in other characters.
  if (failed) url.search += `${url.search && '&'}retry=${run}`;
  else if (run) url.hash = `${run}`;
  return url.href;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptPolicy;
}

/** The URL as the page's Trusted Types want it, by a policy named `chathub`. */
export function trustedUrl(document: Document, url: string): string {
  const registry = registryOf(document);
  const view = document.defaultView as { trustedTypes?: PolicyFactory } | null;
  // Where the page allows no such policy: without enforcement the plain URL still works, with it
  // the assignment throws and is told as `script-blocked`.
  registry.policy ??= attempt(() =>
    view?.trustedTypes?.createPolicy('chathub', { createScriptURL: (value) => value }),
  );
  return (registry.policy?.createScriptURL(url) ?? url) as string;
}
