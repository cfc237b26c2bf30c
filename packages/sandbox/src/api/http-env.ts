import type { OperatorIdentity } from '../tokens/operator-identity.ts';
import type { RequestConnection } from './request-connection.ts';

/** Hono's types for the sandbox: a host without connections of its own gives none. */
export interface HttpEnv {
  Bindings: { connection?: RequestConnection };
  Variables: { identity: OperatorIdentity };
}
