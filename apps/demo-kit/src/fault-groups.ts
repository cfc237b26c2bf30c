import type { FaultGroup } from './fault-group.ts';

/** Everything that a visitor can break, in the order of the page. */
export const faultGroups: readonly FaultGroup[] = [
  {
    label: 'Operator token',
    controls: [
      {
        id: 'expire-tokens',
        label: 'Expire now',
        description: 'ChatHub stops accepting the token of the live panel.',
        kind: 'action',
        action: 'expire-tokens',
      },
      {
        id: 'operator-revoked',
        label: 'Revoke operator',
        description: 'ChatHub deactivates the operator: its token dies and no new one is issued.',
        kind: 'switch',
        patch: { operator: 'revoked' },
        reload: false,
      },
    ],
  },
  {
    label: 'Your token endpoint',
    controls: [
      {
        id: 'endpoint-unavailable',
        label: '503',
        description: 'Answers 503 with Retry-After: 5.',
        kind: 'switch',
        patch: { endpoint: 'unavailable' },
        reload: false,
      },
      {
        id: 'endpoint-signed-out',
        label: 'Sign out',
        description: 'Ends the session: the endpoint answers 401.',
        kind: 'switch',
        patch: { endpoint: 'signed-out' },
        reload: false,
      },
      {
        id: 'endpoint-forbidden',
        label: '403',
        description: 'The user is signed in, but not an operator.',
        kind: 'switch',
        patch: { endpoint: 'forbidden' },
        reload: false,
      },
      {
        id: 'endpoint-slow',
        label: 'Slow',
        description: 'Answers after three seconds.',
        kind: 'switch',
        patch: { endpoint: 'slow' },
        reload: false,
      },
      {
        id: 'endpoint-malformed',
        label: 'Login page',
        description: 'Answers 200 with an HTML login page instead of a token.',
        kind: 'switch',
        patch: { endpoint: 'malformed' },
        reload: false,
      },
    ],
  },
  {
    label: 'Widget script (reloads this page)',
    controls: [
      {
        id: 'script-unavailable',
        label: '503',
        description: 'The script host answers 503.',
        kind: 'switch',
        patch: { script: 'unavailable' },
        reload: true,
      },
      {
        id: 'script-throws',
        label: 'Throws',
        description: 'The script loads, then throws while it boots.',
        kind: 'switch',
        patch: { script: 'throws' },
        reload: true,
      },
      {
        id: 'script-late',
        label: 'Late',
        description: 'The script arrives after four seconds.',
        kind: 'switch',
        patch: { script: 'late' },
        reload: true,
      },
      {
        id: 'script-hang',
        label: 'Hangs',
        description: 'The script never arrives.',
        kind: 'switch',
        patch: { script: 'hang' },
        reload: true,
      },
    ],
  },
  {
    label: 'Network',
    controls: [
      {
        id: 'drop-connections',
        label: 'Drop connection',
        description: 'Cuts the live stream of the panel once.',
        kind: 'action',
        action: 'drop-connections',
      },
      {
        id: 'network-offline',
        label: 'Offline',
        description: 'Every request to endpoint, script and chat fails at the socket.',
        kind: 'switch',
        patch: { network: 'offline' },
        reload: false,
      },
    ],
  },
];
