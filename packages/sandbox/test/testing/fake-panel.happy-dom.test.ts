// @vitest-environment happy-dom
import { describe } from 'vitest';
import { specifyFakePanel } from './specify-fake-panel.ts';

describe('a fake panel in happy-dom', () => specifyFakePanel({ frames: false }));
