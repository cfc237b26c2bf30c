import type { IncomingMessage, ServerResponse } from 'node:http';
import { plainHandlerOf } from '../handler/plain-handler.ts';
import { errorCodes } from '../shared/error-codes.ts';
import { createHostCheck } from './create-host-check.ts';
import type { NodeAnswer } from './node-answer.ts';
import type { NodePlainRequest } from './node-plain-request.ts';
import type {
  FastifyReplyLike,
  FastifyRequestLike,
  NodeContext,
  NodeRequest,
  NodeResponse,
} from './node-types.ts';
import { readNodeRequest } from './read-node-request.ts';
import { toNodeAnswer } from './to-node-answer.ts';
import { writeFastifyAnswer } from './write-fastify-answer.ts';
import { writeNodeAnswer } from './write-node-answer.ts';

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
 * For a token handler the `request` of a GET becomes a real one only when something needs it, since making one takes as
 * long as the rest. It has all members of a `Request` and passes `instanceof`; `new Request(request)` and
 * `fetch(request)`, which look behind them, throw a `TypeError` and want `request.clone()`.
 *
 * @example Express
 * ```ts
 * app.use('/api/chathub', toNodeHandler(handler));
 * ```
 * @example Fastify
 * ```ts
 * app.all('/api/chathub/*', toNodeHandler<FastifyRequest, FastifyReply>(handler));
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
  const isHost = createHostCheck();
  const answer = plainHandlerOf<NodeContext<Req, Res>>(handler) ?? toAnswering(handler);
  const handle = async (req: Req, res: Res): Promise<unknown> => {
    const request = readNodeRequest({
      req: isFastifyRequest(req) ? req.raw : req,
      res: isFastifyReply(res) ? res.raw : res,
      parsedBody: req.body,
      trustProxy,
      isHost,
    });
    const answered =
      request === null
        ? toErrorAnswer('bad-request')
        : await answer(request, { node: { req, res } });
    return isFastifyReply(res) ? writeFastifyAnswer(answered, res) : writeNodeAnswer(answered, res);
  };
  // Only Fastify looks at what this resolves to.
  return handle as (req: Req, res: Res) => Promise<void>;
}

/** A web-standard handler that is not one of this package's. */
function toAnswering<Context>(
  handler: (request: Request, context: Context) => Promise<Response>,
): (request: NodePlainRequest, context: Context) => Promise<NodeAnswer> {
  return async (plain, context) => {
    let request: Request;
    try {
      request = plain.toWebRequest();
    } catch {
      return toErrorAnswer('bad-request');
    }
    try {
      return await toNodeAnswer(await handler(request, context));
    } catch {
      return toErrorAnswer('internal');
    }
  };
}

function isFastifyRequest(req: NodeRequest | FastifyRequestLike): req is FastifyRequestLike {
  return 'raw' in req;
}

function isFastifyReply(res: NodeResponse | FastifyReplyLike): res is FastifyReplyLike {
  return 'raw' in res;
}

function toErrorAnswer(code: 'bad-request' | 'internal'): NodeAnswer {
  const { hint, answer } = errorCodes[code];
  return {
    status: answer,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: JSON.stringify({ error: code, hint }),
  };
}
