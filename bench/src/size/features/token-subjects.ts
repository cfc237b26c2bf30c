import { peersFolder } from '../peers.ts';
import type { TokenSubject } from './token-subject.ts';

const own = (name: string, driver: string): TokenSubject => ({
  name,
  driver: new URL(`drivers/${driver}.ts`, import.meta.url),
  form: 'chathub',
});

const peer = (name: string, driver: string, form: TokenSubject['form']): TokenSubject => ({
  name,
  driver: new URL(`drivers/${driver}.ts`, `file://${peersFolder}`),
  form,
});

/** Ours by each source of tokens, then the peers. */
export const tokenSubjects: readonly TokenSubject[] = [
  own('@chathub/core, tokenEndpoint', 'token-endpoint'),
  own('@chathub/core, fetchToken', 'fetch-token'),
  own('@chathub/core/tabs', 'share-tokens'),
  peer('@azure/communication-common', 'azure', 'chathub'),
  peer('oidc-client-ts', 'oidc', 'oauth'),
  peer('@auth0/auth0-spa-js', 'auth0', 'oauth'),
];

const control = (name: string): TokenSubject => ({
  name,
  driver: new URL(`controls/${name}.ts`, import.meta.url),
  form: 'bare',
});

/** What every probe has to say yes to. */
export const carefulToken: readonly TokenSubject[] = [control('careful-token')];

/** What every probe has to say no to. */
export const carelessToken: readonly TokenSubject[] = [
  control('careless-token'),
  control('lazy-token'),
];
