/**
 * - `bad-options`: an option that cannot work
 * - `bad-faults`: a fault patch with an unknown name or an impossible value
 * - `port-taken`: another process listens on the port
 * - `listen-failed`: the port or host cannot be listened on for another reason
 * - `unknown-organization`, `unknown-operator`: no such id or name
 * - `bad-message`: a customer message without text, or with too much of it
 * - `no-document`, `fake-panel-active`, `no-panel`: a fake panel without a page, a second one in a page,
 *   and one that has not booted
 * - `not-ready`: the widget in a page was not ready in time
 */
export type SandboxErrorCode =
  | 'bad-options'
  | 'bad-faults'
  | 'port-taken'
  | 'listen-failed'
  | 'unknown-organization'
  | 'unknown-operator'
  | 'bad-message'
  | 'no-document'
  | 'fake-panel-active'
  | 'no-panel'
  | 'not-ready';
