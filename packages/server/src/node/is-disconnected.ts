import type { NodeResponse } from './node-types.ts';

/** Whether the client went away before it was answered. */
export function isDisconnected(res: NodeResponse): boolean {
  return ('stream' in res ? res.stream : res).destroyed && !res.writableEnded;
}
