/** What is broken on purpose at the moment, for this visitor. */
export interface FaultState {
  /** How the application's token endpoint answers. */
  readonly endpoint: 'ok' | 'unavailable' | 'signed-out' | 'forbidden' | 'slow' | 'malformed';
  /** How the widget script answers. */
  readonly script: 'ok' | 'unavailable' | 'throws' | 'late' | 'hang';
  /** Whether the visitor's requests to token endpoint, script and chat reach a server at all. */
  readonly network: 'ok' | 'offline';
  /** Whether ChatHub still knows the operator as active. */
  readonly operator: 'active' | 'revoked';
}
