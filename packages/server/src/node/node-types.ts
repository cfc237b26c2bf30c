import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';

/** A request of node:http, Express or node:http2. */
export type NodeRequest = (IncomingMessage | Http2ServerRequest) & {
  /** Express: the path before routers cut off where they are mounted. */
  readonly originalUrl?: string;
  /** What a body parser that ran before made of the body. */
  readonly body?: unknown;
};

/** A response of node:http, Express or node:http2. */
export type NodeResponse = ServerResponse | Http2ServerResponse;

/** The part of a Fastify request that is used. */
export interface FastifyRequestLike {
  readonly raw: IncomingMessage | Http2ServerRequest;
  readonly body?: unknown;
}

/** The part of a Fastify reply that is used. */
export interface FastifyReplyLike {
  readonly raw: NodeResponse;
  code(statusCode: number): unknown;
  getHeader(name: string): number | string | string[] | undefined;
  headers(values: Record<string, string | string[]>): unknown;
}

/**
 * What `authorize` gets on Node besides the request: the framework's own request and response, with whatever
 * middleware and plugins put on them. Narrow the types to your framework's.
 *
 * @example
 * ```ts
 * import type { Request, Response } from 'express';
 *
 * createTokenHandler<NodeContext<Request, Response>>({
 *   service,
 *   authorize: (_request, { node }) => node.req.session.user ?? null,
 * });
 * ```
 */
export interface NodeContext<Req = IncomingMessage, Res = ServerResponse> {
  readonly node: { readonly req: Req; readonly res: Res };
}
