/** What an app may ask of a library besides to load. */
export interface LoadOptions {
  readonly nonce?: string;
  readonly crossOrigin?: 'anonymous';
  /** In React's `StrictMode`. */
  readonly strict?: boolean;
}

/** What a library says of a load; `pending` for ever where it says nothing. */
export type Outcome = 'pending' | 'ready' | 'failed';

/**
 * A library that loads a widget's script, in the words of the probes: the thinnest code that an app would write with it.
 * A part that is missing is one that the library does not offer.
 */
export interface ScriptDriver {
  /** Asks for the widget; twice for two places of the app that want it. */
  load(options?: LoadOptions): void;
  outcome(): Outcome;
  /** Asks again after a failure, where that is not `load` again. */
  retry?(): void;
  /** Takes the widget off the page. */
  unload?(): void;
  /** The listener is called whenever the library's state of the load changes. */
  subscribe?(listener: () => void): void;
  /** Calls a function of the widget's own through the library. */
  call?(): void;
  /** Asks for the script while something that the widget needs is still awaited; `load` then says that it is there. */
  preload?(): void;
  /** Asks for the widget half a second from now. */
  loadLater?(): void;
}

declare global {
  interface Window {
    driver: ScriptDriver;
    /** Kept by the stand-in: how often it ran, and how often its own function was called. */
    standIn?: { runs: number; calls: number };
  }
}
