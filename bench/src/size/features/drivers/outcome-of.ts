import type { ChatHubStatus } from '@chathub/core';
import type { Outcome } from '../script-driver.ts';

/** What a status of ours says of the load. */
export function outcomeOf(status: ChatHubStatus): Outcome {
  if (status === 'ready') return 'ready';
  return status === 'unavailable' ? 'failed' : 'pending';
}
