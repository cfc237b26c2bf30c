import type { FastifyReplyLike } from './node-types.ts';

/** Sends a web-standard response through Fastify, so that its hooks (sessions, CORS, compression) see it. */
export async function writeFastifyReply(
  response: Response,
  reply: FastifyReplyLike,
): Promise<void> {
  const body = response.body === null ? null : await response.text();
  reply.code(response.status);
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') {
      reply.header(name, value);
    }
  }
  for (const cookie of response.headers.getSetCookie()) {
    reply.header('set-cookie', cookie);
  }
  await reply.send(body ?? undefined);
}
