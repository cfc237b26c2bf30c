// @vitest-environment happy-dom
import { describe } from 'vitest';
import { specifyWithCore } from './specify-with-core.ts';

describe('@chathub/core with a fake panel in happy-dom', () => specifyWithCore({ frames: false }));
