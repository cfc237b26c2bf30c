/** What one can do to ChatHub while an example runs. */
export interface LiveAction {
  readonly label: string;
  /** Requests to the sandbox's control API, in this order. */
  readonly requests: readonly (readonly [method: string, path: string, body?: unknown])[];
  /** What is shown afterwards. */
  readonly told: string;
  /** Only a page that starts anew meets it. */
  readonly startsAnew?: true;
}

export const liveActions: readonly LiveAction[] = [
  {
    label: 'A customer writes',
    requests: [['POST', 'customers/messages', { text: 'Hello, is anyone there?' }]],
    told: 'A customer has written. Answer in the panel.',
  },
  {
    label: 'End the token',
    requests: [['POST', 'tokens/expire', {}]],
    told: 'The token has ended. The panel gets another one.',
  },
  {
    label: 'Deactivate the operator',
    requests: [['POST', 'operators/101/revoke']],
    told: 'ChatHub refuses the operator: no token, no panel.',
  },
  {
    label: 'The script answers 503',
    requests: [['PATCH', 'faults', { script: { mode: 'status' } }]],
    told: 'The script does not load. It is tried again by itself.',
    startsAnew: true,
  },
  {
    label: 'The widget throws',
    requests: [['PATCH', 'faults', { script: { mode: 'throw' } }]],
    told: 'The widget fails while it boots.',
    startsAnew: true,
  },
  {
    label: 'Heal everything',
    requests: [
      ['DELETE', 'faults'],
      ['POST', 'operators/101/restore'],
    ],
    told: 'All is well again. Try again in the example, or wait for its next attempt.',
  },
];
