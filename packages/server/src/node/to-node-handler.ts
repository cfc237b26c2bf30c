import type { IncomingMessage, ServerResponse } from 'node:http';
import { errorCodes } from '../shared/error-codes.ts';
import type {
  FastifyReplyLike,
  FastifyRequestLike,
  NodeContext,
  NodeRequest,
  NodeResponse,
} from './node-types.ts';
import { toWebRequest } from './to-web-request.ts';
import { writeFastifyReply } from './write-fastify-reply.ts';
import { writeNodeResponse } from './write-node-response.ts';

/** Options of {@link toNodeHandler}. */
export interface NodeHandlerOptions {
  /**
   * Take the protocol and host from `X-Forwarded-Proto` and `X-Forwarded-Host`. Default false: only set it behind a
   * proxy that overwrites both.
   */
  readonly trustProxy?: boolean | undefined;
}

/**
 * Brings a web-standard handler to node:http, node:https, node:http2, Express 4 and 5, and Fastify 5. What it returns
 * never rejects.
 *
 * `authorize` gets the framework's own request and response as `context.node`, so what middleware put on them, such
 * as a session, is at hand. A body that a parser has already read is used as parsed; otherwise it is streamed.
 * `request.signal` aborts when the client disconnects.
 *
 * @example Express
 * ```ts
 * app.use('/api/chathub', toNodeHandler(handler));
 * ```
 * @example Fastify
 * ```ts
 * app.all('/api/chathub/*', toNodeHandler(handler));
 * ```
 * @example node:http
 * ```ts
 * createServer(toNodeHandler(handler)).listen(3000);
 * ```
 */
export function toNodeHandler<
  Req extends NodeRequest | FastifyRequestLike = IncomingMessage,
  Res extends NodeResponse | FastifyReplyLike = ServerResponse,
>(
  handler: (request: Request, context: NodeContext<Req, Res>) => Promise<Response>,
  options: NodeHandlerOptions = {},
): (req: Req, res: Res) => Promise<void> {
  const { trustProxy = false } = options;
  return async (req, res) => {
    const nodeReq: NodeRequest = isFastifyRequest(req) ? req.raw : req;
    const nodeRes: NodeResponse = isFastifyReply(res) ? res.raw : res;
    const disconnect = new AbortController();
    nodeRes.once('close', () => {
      if (!nodeRes.writableEnded) {
        disconnect.abort();
      }
    });
    const request = toWebRequest({
      req: nodeReq,
      parsedBody: req.body,
      trustProxy,
      signal: disconnect.signal,
    });
    const response =
      request === null
        ? toErrorResponse('bad-request')
        : await handler(request, { node: { req, res } }).catch(() => toErrorResponse('internal'));
    await (isFastifyReply(res)
      ? writeFastifyReply(response, res)
      : writeNodeResponse(response, nodeRes));
  };
}

function isFastifyRequest(req: NodeRequest | FastifyRequestLike): req is FastifyRequestLike {
  return 'raw' in req;
}

function isFastifyReply(res: NodeResponse | FastifyReplyLike): res is FastifyReplyLike {
  return 'raw' in res;
}

function toErrorResponse(code: 'bad-request' | 'internal'): Response {
  const { hint, answer } = errorCodes[code];
  return Response.json(
    { error: code, hint },
    { status: answer, headers: { 'Cache-Control': 'no-store' } },
  );
}
