import type { Connections } from './chat/connections.ts';
import type { Inbox } from './chat/inbox.ts';
import type { ScriptedCast } from './chat/scripted-cast.ts';
import type { Directory } from './directory.ts';
import type { FaultBoard } from './faults/fault-board.ts';
import type { ResolvedOptions } from './resolved-options.ts';
import type { TokenAuthority } from './tokens/token-authority.ts';
import type { WidgetSource } from './widget-source.ts';

/** The parts that the routes work with. */
export interface SandboxContext {
  readonly options: ResolvedOptions;
  readonly directory: Directory;
  readonly tokens: TokenAuthority;
  readonly faults: FaultBoard;
  readonly inbox: Inbox;
  readonly cast: ScriptedCast;
  readonly connections: Connections;
  readonly widget: WidgetSource;
  /** Settles when the sandbox closes. */
  readonly closed: Promise<void>;
  /** Waits on the injected clock; ends early when the sandbox closes. */
  sleep(milliseconds: number): Promise<void>;
}
