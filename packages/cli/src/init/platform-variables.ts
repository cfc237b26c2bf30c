import type { Variable } from './variable.ts';

/** What a server needs for ChatHub itself, to be filled in. */
export const platformVariables: readonly Variable[] = [
  {
    name: 'CHATHUB_API_URL',
    value: 'https://chatapi.smsbat.com',
    comment: ['The ChatHub API.'],
  },
  {
    name: 'CHATHUB_LOGIN',
    value: '',
    comment: ["Your company's login and password at ChatHub, for the server only."],
  },
  { name: 'CHATHUB_PASSWORD', value: '', comment: [] },
];
