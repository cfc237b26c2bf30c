import { ChatHubError, type ChatHubErrorCode } from '../index.ts';
import type { Check } from './check.ts';
import { errorDocsUrl } from './error-docs-url.ts';

/** A question, and the ways to answer it: what {@link question} returns. */
export interface Question {
  passed(seen: string, hint?: string): Check;
  /** @param cause The error that comes of it, whose hint and docs are told; or else a hint. */
  failed(seen: string, cause: ChatHubErrorCode | { hint: string; code?: ChatHubErrorCode }): Check;
  /** @param seen Why nobody can know. */
  unknown(seen: string, hint?: string): Check;
}

export function question(id: string, text: string): Question {
  const answer = (
    result: Check['result'],
    seen: string,
    hint: string | null = null,
    docs: string | null = null,
  ): Check => ({ id, question: text, result, seen, hint, docs });
  return {
    passed: (seen, hint) => answer('passed', seen, hint),
    failed(seen, cause) {
      const { hint, code } =
        typeof cause === 'string' ? { hint: new ChatHubError(cause).hint, code: cause } : cause;
      return answer('failed', seen, hint, code ? errorDocsUrl(code) : null);
    },
    unknown: (seen, hint) => answer('unknown', seen, hint),
  };
}
