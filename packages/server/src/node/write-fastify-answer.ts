import { mergeVary } from './merge-vary.ts';
import type { NodeAnswer } from './node-answer.ts';
import type { FastifyReplyLike } from './node-types.ts';

/**
 * Gives an answer to Fastify, so that its hooks (sessions, CORS, compression) see it. Returns what an async handler is
 * to resolve to, which is what Fastify then sends: waiting for `reply.send` instead would cost a stream's listeners.
 */
export function writeFastifyAnswer(
  { status, headers, body }: NodeAnswer,
  reply: FastifyReplyLike,
): string | Uint8Array | undefined {
  reply.code(status);
  const vary = reply.getHeader('vary');
  if (vary !== undefined) {
    headers.vary = mergeVary(vary, headers.vary);
  }
  reply.headers(headers);
  return body ?? undefined;
}
