import type { Difference } from '../difference.ts';
import { expectRefusalAtTheEnd } from '../expect-refusal-at-the-end.ts';

/** Fastify, which parses bodies before any handler, sign-in or not. */
export const fastify: readonly Difference[] = [
  {
    cases: [
      '401 before a body is judged: broken JSON',
      '401 before a body is judged: an empty body',
      'validate: 400 for broken JSON',
      'validate: 400 for an empty body',
    ],
    why: 'its JSON parser refuses it before any handler',
    status: 400,
  },
  {
    cases: [
      '401 before a body is judged: a body of another type',
      'validate: 415 for application/xml',
      'validate: 415 for application/x-www-form-urlencoded',
      'validate: 415 for multipart/form-data; boundary=x',
      'validate: 415 for application/jsonp',
      'validate: 415 for a body without a type',
    ],
    why: 'it has no parser for the type and refuses it before any handler',
    status: 415,
  },
  {
    cases: ['validate: 413 while a body that is too large is still being sent'],
    why: 'it reads all of it, up to its bodyLimit of 1 MiB, before any handler',
    run: expectRefusalAtTheEnd,
  },
  {
    cases: [
      '404 for the mount path itself',
      'a method that HTTP does not have is answered 405 with Allow',
    ],
    why: "app.all('/api/chathub/*') is neither",
    status: 404,
  },
];
