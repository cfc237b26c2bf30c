import type { Engine } from '@chathub-test/conformance/engine';
import type { Site } from './open-site.ts';
import type { Subject } from './subject.ts';

/** An app in a browser of its own. */
export interface OpenedApp {
  readonly subject: Subject;
  readonly site: Site;
  readonly engine: Engine;
  close(): Promise<void>;
}
