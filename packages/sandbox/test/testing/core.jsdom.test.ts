// @vitest-environment jsdom
import { describe } from 'vitest';
import { specifyWithCore } from './specify-with-core.ts';

describe('@chathub/core with a fake panel in jsdom', () => specifyWithCore({ frames: true }));
