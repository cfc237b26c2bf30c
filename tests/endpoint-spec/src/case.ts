import type { Endpoint } from './endpoint.ts';

/** One thing that a token endpoint does, whatever it runs in. Independent of all others. */
export interface Case {
  readonly name: string;
  /** @throws AssertionError where the endpoint does something else. */
  run(endpoint: Endpoint): Promise<void>;
}
