import { fileURLToPath } from 'node:url';
import { aheadOfTime } from '../../../../packages/angular/test/support/ahead-of-time.ts';
import { compileSvelte } from '../../../../packages/svelte/test/support/compile-svelte.ts';
import { peersFolder } from '../peers.ts';
import { resolveFrom } from './resolve-from.ts';
import type { ScriptSubject } from './script-subject.ts';
import { chathub } from './stand-ins/chathub.ts';
import { crisp } from './stand-ins/crisp.ts';
import { googleMaps } from './stand-ins/google-maps.ts';
import { hcaptcha } from './stand-ins/hcaptcha.ts';
import { intercom } from './stand-ins/intercom.ts';
import { livechat } from './stand-ins/livechat.ts';
import { paypal } from './stand-ins/paypal.ts';
import { plain } from './stand-ins/plain.ts';
import { stripe } from './stand-ins/stripe.ts';
import { turnstile } from './stand-ins/turnstile.ts';

const bench = fileURLToPath(new URL('../../../', import.meta.url));
const angular = fileURLToPath(new URL('../../../../packages/angular/', import.meta.url));

const own = (name: string, more: Partial<ScriptSubject> = {}): ScriptSubject => ({
  name: `@chathub/${name}`,
  driver: new URL(`drivers/chathub-${name}.ts`, import.meta.url),
  script: 'https://widget.smsbat.com/',
  standIn: chathub,
  server: { module: `@chathub/${name}`, folder: bench },
  ...more,
});

const peer = (
  name: string,
  driver: string,
  script: string,
  standIn: string,
  more: Partial<ScriptSubject> = {},
): ScriptSubject => ({
  name,
  driver: new URL(`drivers/${driver}.ts`, `file://${peersFolder}`),
  script,
  standIn,
  server: { module: name, folder: peersFolder },
  ...more,
});

const LIVECHAT = 'https://cdn.livechatinc.com/tracking.js';
const INTERCOM = 'https://widget.intercom.io/widget/stand-in';

/** Ours first, then the peers. */
export const scriptSubjects: readonly ScriptSubject[] = [
  own('core'),
  own('react', { react: true }),
  own('vue', { server: { module: '@chathub/vue', folder: bench, framework: ['vue'] } }),
  own('svelte', {
    options: { conditions: ['svelte'], plugins: [compileSvelte] },
    server: undefined,
  }),
  own('angular', {
    options: { plugins: [aheadOfTime(), resolveFrom(angular, /^@angular\//)] },
    // Compiled partially, as Angular's libraries are: a server's bundler links it, or the compiler while it runs.
    server: {
      module: '@chathub/angular',
      folder: angular,
      framework: ['@angular/compiler', '@angular/core'],
    },
  }),
  own('element'),
  peer('@livechat/widget-core', 'livechat-core', LIVECHAT, livechat),
  peer('@livechat/widget-react', 'livechat-react', LIVECHAT, livechat, { react: true }),
  peer('@livechat/widget-vue', 'livechat-vue', LIVECHAT, livechat, {
    server: { module: '@livechat/widget-vue', folder: peersFolder, framework: ['vue'] },
  }),
  peer('@livechat/widget-angular', 'livechat-angular', LIVECHAT, livechat, {
    options: { plugins: [aheadOfTime()] },
    server: {
      module: '@livechat/widget-angular',
      folder: peersFolder,
      framework: ['@angular/compiler', '@angular/core'],
    },
  }),
  peer('react-use-intercom', 'react-use-intercom', INTERCOM, intercom, { react: true }),
  peer('@intercom/messenger-js-sdk', 'intercom-messenger', INTERCOM, intercom),
  peer('crisp-sdk-web', 'crisp', 'https://client.crisp.chat/', crisp),
  peer('@stripe/stripe-js', 'stripe', 'https://js.stripe.com/', stripe, {
    server: { module: '@stripe/stripe-js/pure/index.js', folder: peersFolder },
  }),
  peer('@paypal/paypal-js', 'paypal', 'https://www.sandbox.paypal.com/web-sdk/', paypal, {
    server: { module: '@paypal/paypal-js/sdk-v6', folder: peersFolder },
  }),
  peer('@googlemaps/js-api-loader', 'google-maps', 'https://maps.googleapis.com/', googleMaps),
  peer('@hcaptcha/loader', 'hcaptcha', 'https://js.hcaptcha.com/', hcaptcha),
  peer('@marsidev/react-turnstile', 'turnstile', 'https://challenges.cloudflare.com/', turnstile, {
    react: true,
  }),
  peer('unhead', 'unhead', 'https://widget.invalid/', plain, {
    server: { module: 'unhead/scripts', folder: peersFolder },
  }),
];
