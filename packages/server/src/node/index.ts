export type {
  FastifyReplyLike,
  FastifyRequestLike,
  NodeContext,
  NodeRequest,
  NodeResponse,
} from './node-types.ts';
export { type NodeHandlerOptions, toNodeHandler } from './to-node-handler.ts';
