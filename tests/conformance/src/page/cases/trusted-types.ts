import type { Cases } from '../support/cases.ts';
import { equal } from '../support/equal.ts';
import { failure } from '../support/failure.ts';
import { live } from '../support/live.ts';
import { note } from '../support/note.ts';
import { openHost } from '../support/open-host.ts';
import { start } from '../support/start.ts';

const ENFORCED = "require-trusted-types-for 'script'";
const has = 'trustedTypes' in globalThis;

/** Whether the policy is in force where the engine has Trusted Types: an address as it is must be refused. */
function assertEnforced({ document }: Window): void {
  note(has ? 'enforced' : 'not in this engine');
  let refused = false;
  try {
    document.createElement('script').src = '/nowhere.js';
  } catch {
    refused = true;
  }
  equal(refused, has);
}

const works =
  (isolation: 'document' | 'frame', ...policy: string[]) =>
  async () => {
    const host = await openHost(ENFORCED, 'trusted-types chathub', ...policy);
    assertEnforced(host.view);
    const run = await start({ ...host, options: { isolation } });
    await live(run, 'token-1', host.view);
    await run.chathub.refresh();
    await live(run, 'token-2', host.view);
  };

/** Told as blocked where the engine has Trusted Types; elsewhere the header means nothing. */
const refused = (names: string) => async () => {
  const host = await openHost(ENFORCED, `trusted-types ${names}`);
  assertEnforced(host.view);
  const run = await start(host);
  if (!has) return live(run, 'token-1', host.view);
  const { code, message } = await failure(run);
  equal([code, /trusted-types/.test(message)], ['script-blocked', true]);
  equal(run.chathub.getState().status, 'unavailable');
};

/** Trusted Types, where the engine has them; where it has not, the same pages work without. */
export const trustedTypes: Cases = {
  'a policy named chathub is all it takes': works('document'),
  'in a frame': works('frame'),
  'together with strict-dynamic': works('document', "script-src 'nonce-abc' 'strict-dynamic'"),
  'together with strict-dynamic, in a frame': works(
    'frame',
    "script-src 'nonce-abc' 'strict-dynamic'",
  ),
  'another name only': refused('other'),
  'no name at all': refused("'none'"),

  async 'a page that does not enforce them works without the name'() {
    const host = await openHost('trusted-types other');
    await live(await start(host), 'token-1', host.view);
  },
};
