import type { PanelOptions } from '@chathub/core';
import type { Cases } from '../support/cases.ts';
import { equal } from '../support/equal.ts';
import { failure } from '../support/failure.ts';
import { live } from '../support/live.ts';
import { openHost } from '../support/open-host.ts';
import { start } from '../support/start.ts';

const STRICT = ["default-src 'none'", "script-src 'nonce-abc'", "connect-src 'self'"];
const DYNAMIC = ["script-src 'nonce-abc' 'strict-dynamic'", "object-src 'none'", "base-uri 'none'"];
/** The app's own scripts by their address, and no others. */
const LISTED = ['script-src ORIGIN/page/ ORIGIN/core/'];

const open = (policy: string[]) =>
  openHost(...policy.map((part) => part.replaceAll('ORIGIN', location.origin)));

/** Boots, and takes a fresh token. */
const works =
  (policy: string[], options: Partial<PanelOptions> = {}) =>
  async () => {
    const host = await open(policy);
    const run = await start({ ...host, options });
    await live(run, 'token-1', host.view);
    await run.chathub.refresh();
    await live(run, 'token-2', host.view);
  };

/** Is told as blocked, and waits for somebody to change something. */
const blocked =
  (policy: string[], options: Partial<PanelOptions> = {}) =>
  async () => {
    const run = await start({ ...(await open(policy)), options });
    const { code, retryable, hint } = await failure(run);
    equal([code, retryable], ['script-blocked', false]);
    equal(/Content-Security-Policy/.test(hint), true);
    equal([run.chathub.getState().status, run.chathub.getState().retryAt], ['unavailable', null]);
    equal((await run.platform.log()).scripts, []);
  };

/** Content-Security-Policies. */
export const policies: Cases = {
  "nonces only: the tag inherits the page's": works(STRICT),
  'strict-dynamic': works(DYNAMIC),
  'nonces only, in a frame': works(STRICT, { isolation: 'frame' }),
  'strict-dynamic, in a frame': works(DYNAMIC, { isolation: 'frame' }),
  'a source list that names the widget': works([`${LISTED} ORIGIN/widget.js`]),
  'a source list that does not': blocked(LISTED),
  'a source list that does not, in a frame': blocked(LISTED, { isolation: 'frame' }),
  'a nonce that the page does not know': blocked(STRICT, { nonce: 'other' }),

  async 'works once the nonce is right'() {
    const host = await open(STRICT);
    const run = await start({ ...host, options: { nonce: 'other' } });
    equal((await failure(run)).code, 'script-blocked');
    run.chathub.update({ nonce: 'abc' });
    run.chathub.retry();
    await live(run, 'token-1', host.view);
  },
};
