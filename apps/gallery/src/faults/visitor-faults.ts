import type { FaultState } from '@chathub-demo/kit';
import type {} from 'express-session';

declare module 'express-session' {
  interface SessionData {
    /** Who is signed in. */
    user?: { readonly name: string };
    /**
     * Names this visitor in the address of the widget script: a panel sends no cookies with its own
     * requests. Not a secret.
     */
    visitor?: string;
    /** What this visitor broke on purpose. */
    faults?: VisitorFaults;
    /** Counts the changes of the script fault, to get around the cached script. */
    scriptRevision?: number;
  }
}

/** The faults that belong to one visitor; a revoked operator is revoked for everyone. */
export type VisitorFaults = Omit<FaultState, 'operator'>;
