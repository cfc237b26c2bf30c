import { isDisconnected } from './is-disconnected.ts';
import type { NodeResponse } from './node-types.ts';

/** A signal that aborts when the client goes away before it was answered. */
export function disconnectSignal(res: NodeResponse): AbortSignal {
  const controller = new AbortController();
  const abort = (): void => {
    if (isDisconnected(res)) {
      controller.abort();
    }
  };
  abort();
  res.once('close', abort);
  return controller.signal;
}
