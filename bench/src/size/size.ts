import { barChart } from '../report/bar-chart.ts';
import { markdownTable } from '../report/markdown-table.ts';
import type { Section } from '../report/section.ts';
import { adapters } from './adapters.ts';
import { featureTable } from './feature-table.ts';
import { measureFeatures } from './features/measure-features.ts';
import { scriptSubjects } from './features/script-subjects.ts';
import { tokenSubjects } from './features/token-subjects.ts';
import { goals } from './goals.ts';
import { installPeers } from './install-peers.ts';
import { measureCoreWith, measureNotice, measureOwn } from './measure-own.ts';
import { measurePeers } from './measure-peers.ts';
import { ownCode } from './own-code.ts';
import { peerVersions } from './peer-versions.ts';
import { scriptPeers, tokenPeers } from './peers.ts';
import type { Size } from './size-of.ts';
import { sizeTable } from './size-table.ts';

/** Columns of the table of chat widgets; the other peers load something else. */
const CHAT = /chathub|livechat|intercom|crisp/;

const plot = (title: string, sizes: Readonly<Record<string, Size>>): string => {
  const sorted = Object.entries(sizes).toSorted(([, a], [, b]) => a.brotli - b.brotli);
  return barChart({
    title: `${title} (▶ this repository)`,
    unit: 'bytes, minified, brotli',
    categories: sorted.map(([name]) => (/chathub/.test(name) ? `▶ ${name}` : name)),
    series: { bytes: sorted.map(([, { brotli }]) => brotli) },
  });
};

/** Bytes of every package beside its peers, and what each of them does for them. */
export async function size(): Promise<Section> {
  await installPeers();
  const own = await measureOwn();
  const script = { ...own, ...(await measurePeers(scriptPeers)) };
  const core = own['@chathub/core'];
  if (!core) throw new Error('Core was not measured.');
  const token = {
    '@chathub/core': core,
    '@chathub/core and /tabs': await measureCoreWith('tabs'),
    ...(await measurePeers(tokenPeers)),
  };
  const shared = await measureCoreWith('adapter');
  const versions = peerVersions();
  const handWritten: Record<string, number> = {};
  const added: Record<string, string | number>[] = [];
  for (const adapter of adapters) {
    const all = await ownCode(adapter);
    const hand = adapter.ownOptions ? await ownCode(adapter, adapter.ownOptions) : all;
    handWritten[adapter.name] = hand;
    added.push({ adapter: adapter.name, 'written by hand': hand, 'as an app gets it': all });
  }
  const features = await measureFeatures();
  const names = scriptSubjects.map(({ name }) => name);
  return {
    markdown: `Bytes of what an app's bundler makes of each package: esbuild, ES modules, ES2022, minified for production, everything that
the package depends on with it, frameworks (React, Vue, Angular, Svelte, RxJS) left out. gzip at level 9, brotli at 11.
Ours is everything that a package exports but the ready-made notices, which only an app has that gives \`contact\`:
${await measureNotice()} bytes with brotli, one language, which the one-file build has as well. Of a peer it is what an app imports for
the same work, by the entry that it recommends for production. Peers come from npm at the versions of
\`bench/peers/pnpm-lock.yaml\`.

### The script half: puts a vendor's widget on the page

${sizeTable(script, scriptPeers, versions)}

![Bytes of the script half](plots/size-script.svg)

Each of our rows holds the token half as well, which no other row has: the packages above load a script, and whoever
needs a token for it writes that part.

### The token half: keeps a token fresh

${sizeTable(token, tokenPeers, versions)}

![Bytes of the token half](plots/size-token.svg)

Core is the whole of it, panel included; \`/tabs\` has all tabs share a token. \`oidc-client-ts\` and \`@auth0/auth0-spa-js\`
sign a user in and out besides, which core does not: its token comes from a server where the user is signed in already.

### What an adapter adds to core

Bytes with brotli that an adapter adds to all of \`@chathub/core\` and \`@chathub/core/adapter\` (together
${shared.brotli.toLocaleString('en')}), as the adapters' own tests measure it. Angular's compiler makes definitions of what is written by hand.

${markdownTable(added)}

### What each of them does

Every cell is a run: the library in a page of its own in Chromium, a stand-in behind its vendor's address that does what the
library waits for, and the question put to it. Each question was first put to a control that does the thing and to one
that does not, and had to tell them apart. n/a: the library does not offer what is asked about, unmounting for example.

Chat widgets:

${featureTable(
  features.script,
  names.filter((name) => CHAT.test(name)),
)}

Other scripts, beside core:

${featureTable(
  features.script,
  names.filter((name) => name === '@chathub/core' || !CHAT.test(name)),
)}

The token half, ours by each source of tokens:

${featureTable(
  features.token,
  tokenSubjects.map(({ name }) => name),
)}

### Goals

Minified, brotli. What the bytes of core buy is in [README.md](README.md#what-the-bytes-of-core-buy).

${goals(core.brotli, handWritten)}

### Where the work is not the same

- \`@stripe/stripe-js\`, \`@paypal/paypal-js\`, \`@googlemaps/js-api-loader\` and \`@hcaptcha/loader\` hand the vendor's object to
  the app, which renders with it: there is nothing of theirs to unmount, and no token whose life would end.
- A chat widget of LiveChat, Intercom or Crisp has documented functions of its own to shut it down or to open it, and
  their stand-ins obey those; ChatHub's widget documents none, so core removes by itself what it rendered and has
  nothing to hand on.
- "Asked twice at once" asks as the library is meant to be shared: a function called twice, one object asked twice, two
  components in one tree, under one provider where there is one.
- A policy with \`'strict-dynamic'\` lets every loader through; the row asks for the nonce alone. Under Trusted Types any policy
  may be created.
- \`unhead\` loads whatever script it is given: what that renders is not its business, so it stays.
- \`@chathub/svelte\` is read by a bundler only, as Svelte's packages are, so Node cannot import it; Angular's packages were
  imported after Angular's compiler. What a framework puts on \`globalThis\` is not counted.
- \`oidc-client-ts\` and \`@auth0/auth0-spa-js\` were given a session with a refresh token, and a stand-in of an identity provider
  for its exchange; signing in was not run. Auth0's takes a token in its last minute as ended, and checks the claims
  of an ID token by the page's clock, as OpenID Connect asks of it.
- \`@auth0/auth0-spa-js\` is pinned to ${versions['@auth0/auth0-spa-js']}: 2.28.3 depends on a version of another package that the registry did not have.
- \`@livechat/widget-angular\` names Angular 12 to 18 as its peers; it ran with ${versions['@angular/core']}.`,
    plots: {
      'size-script': plot('The script half', script),
      'size-token': plot('The token half', token),
    },
  };
}
