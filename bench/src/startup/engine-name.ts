import type { engines } from '@chathub-test/conformance/engines';

/** Which browser. */
export type EngineName = keyof typeof engines;
