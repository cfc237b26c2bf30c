import type { ChatHub, ChatHubOptions } from '@chathub/core';
import type { InspectorModel } from './inspector-model.ts';

/** One panel under inspection: what {@link createInspection} returns. */
export interface Inspection {
  readonly model: InspectorModel;
  /** Looks at this panel from now on; the same one again changes nothing. */
  attach(chathub: ChatHub | null): void;
  /** Makes the checks. @param options Throws where there are none that could be checked. */
  run(options: () => ChatHubOptions): Promise<void>;
  /** Ends what is under way, and looks at nothing any more. */
  end(): void;
}
