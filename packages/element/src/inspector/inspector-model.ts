import type { ChatHubState } from '@chathub/core';
import type { Diagnosis, TimelineEntry } from '@chathub/core/diagnose';

/** What the inspector shows at a moment. */
export interface InspectorModel {
  /** Epoch milliseconds. */
  now: number;
  /** Null while there is no panel to look at. */
  state: ChatHubState | null;
  entries: readonly TimelineEntry[];
  diagnosis: Diagnosis | null;
  /** The checks are under way. */
  running: boolean;
  /** Why the checks could not be made. */
  failure: string | null;
}
