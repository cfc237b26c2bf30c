import type { HttpBindings } from '@hono/node-server';
import type { OperatorIdentity } from '../tokens/operator-identity.ts';

/** Hono's types for the sandbox: the Node bindings are absent behind `fetch`. */
export interface HttpEnv {
  Bindings: Partial<HttpBindings>;
  Variables: { identity: OperatorIdentity };
}
