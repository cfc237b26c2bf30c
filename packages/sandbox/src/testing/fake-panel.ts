import type { FakePanelFailure } from './fake-panel-failure.ts';
import type { FakePanelInstance } from './fake-panel-instance.ts';

/** A stand-in for the widget in jsdom or happy-dom, which run no module script. */
export interface FakePanel {
  /** Boots from now on, also the tags that wait. This is how it begins. */
  boots(): void;
  /** Fails from now on, also the tags that wait. What has booted stays. */
  fails(failure: FakePanelFailure): void;
  /** Leaves tags waiting from now on, until {@link boots} or {@link fails}: to see what is shown meanwhile. */
  waits(): void;
  /**
   * Lets the panels say that their token has expired, by the documented window error.
   *
   * @throws SandboxError `no-panel` when none is in the page.
   */
  expireToken(): void;
  /** The tokens that it booted with, in order. */
  readonly tokens: readonly string[];
  /** The panels that are in the page now. */
  readonly instances: readonly FakePanelInstance[];
  /**
   * Resolves with the newest panel, at once if one is in the page, otherwise when the next one has booted.
   * It uses no timer, so it works under fake timers.
   */
  ready(): Promise<FakePanelInstance>;
  /** Ends it: the page is as if it had never been there. Call it after each test. */
  restore(): void;
}
