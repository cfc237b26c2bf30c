import { sandboxUrl } from './sandbox-url.ts';
import type { Variable } from './variable.ts';

/** What a server needs for the sandbox. Its credentials are no secret: they are the documented default. */
export const sandboxVariables: readonly Variable[] = [
  {
    name: 'CHATHUB_API_URL',
    value: sandboxUrl,
    comment: [
      'The ChatHub API. This is the sandbox on your machine; ChatHub itself is',
      'https://chatapi.smsbat.com',
    ],
  },
  {
    name: 'CHATHUB_LOGIN',
    value: 'demo',
    comment: [
      "Your company's login and password at ChatHub, for the server only. These are the",
      "sandbox's.",
    ],
  },
  { name: 'CHATHUB_PASSWORD', value: 'demo', comment: [] },
  {
    name: 'CHATHUB_DEV_OPERATOR',
    value: '101',
    comment: ['The operator that everybody is on the sandbox. On ChatHub itself it does nothing.'],
  },
];
