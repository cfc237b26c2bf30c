import type { FakeTokenAnswer } from './fake-token-answer.ts';

/** What {@link fakeTokenEndpoint} answers, and where. */
export interface FakeTokenEndpointOptions extends FakeTokenAnswer {
  /** The address that `fetch` answers; its query does not count. Default: `/api/chathub/token`. */
  readonly url?: string;
}
