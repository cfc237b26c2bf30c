import type { Sandbox } from '../sandbox.ts';
import type { ChatHubControls } from './chathub-controls.ts';

/** What {@link chathubFixtures} adds to a test. */
export interface ChatHubFixtureValues {
  /** ChatHub on a free port. */
  sandbox: Sandbox;
  /** The pages of the test use that sandbox, and its operator is signed in. */
  chathub: ChatHubControls;
}
