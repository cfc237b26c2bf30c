import { readFileSync } from 'node:fs';
import { peersFolder } from './peers.ts';

/** The version of each peer, as pinned. */
export function peerVersions(): Readonly<Record<string, string>> {
  const manifest: unknown = JSON.parse(readFileSync(`${peersFolder}package.json`, 'utf8'));
  return (manifest as { dependencies: Record<string, string> }).dependencies;
}
