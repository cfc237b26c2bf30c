import type { Endpoint } from './endpoint/endpoint.ts';

/**
 * When an endpoint may ask ChatHub for the token of an operator: not at all, for each request, once in each of its
 * processes, or once in all of them.
 */
export type Promised = 'never' | 'each request' | 'once per process' | 'once';

/** An endpoint that is compared with others. */
export interface Subject {
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly promised: Promised;
  /** It answers everybody with the same token. */
  readonly isConstant: boolean;
}
