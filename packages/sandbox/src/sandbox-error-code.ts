/**
 * - `bad-options`: an option that cannot work
 * - `bad-faults`: a fault patch with an unknown name or an impossible value
 * - `port-taken`: another process listens on the port
 * - `listen-failed`: the port or host cannot be listened on for another reason
 * - `unknown-organization`, `unknown-operator`: no such id or name
 * - `bad-message`: a customer message without text, or with too much of it
 */
export type SandboxErrorCode =
  | 'bad-options'
  | 'bad-faults'
  | 'port-taken'
  | 'listen-failed'
  | 'unknown-organization'
  | 'unknown-operator'
  | 'bad-message';
