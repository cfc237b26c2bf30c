import type { PlainAnswer } from './plain-answer.ts';
import type { PlainRequest } from './plain-request.ts';

/** What a token handler does, without web-standard objects. Never rejects. */
export type PlainHandler<Context extends object> = (
  request: PlainRequest,
  context: Context,
) => Promise<PlainAnswer>;

const PLAIN_HANDLER: unique symbol = Symbol('plain handler');

/** Lets `toNodeHandler` find the plain handler inside of a web-standard one. */
export function attachPlainHandler<Handler extends object, Context extends object>(
  handler: Handler,
  plainHandler: PlainHandler<Context>,
): Handler {
  return Object.defineProperty(handler, PLAIN_HANDLER, { value: plainHandler });
}

/** The plain handler inside of a web-standard one, or undefined where it is not one of `createTokenHandler`. */
export function plainHandlerOf<Context extends object>(
  handler: object,
): PlainHandler<Context> | undefined {
  return (handler as { [PLAIN_HANDLER]?: PlainHandler<Context> })[PLAIN_HANDLER];
}
