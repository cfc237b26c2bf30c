import type { Endpoint } from './endpoint.ts';

/** What a framework does by itself, before or instead of the endpoint, in some of the cases. */
export type Difference = {
  /** The names of the cases. */
  readonly cases: readonly string[];
  /** Why it is so. */
  readonly why: string;
} & (
  | {
      /** The case holds, but that the refusal is the framework's own, with this status. */
      readonly status: number;
    }
  | {
      /** What holds in the place of the case. */
      run(endpoint: Endpoint): Promise<void>;
    }
);
