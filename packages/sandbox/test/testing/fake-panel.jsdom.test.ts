// @vitest-environment jsdom
import { describe } from 'vitest';
import { specifyFakePanel } from './specify-fake-panel.ts';

describe('a fake panel in jsdom', () => specifyFakePanel({ frames: true }));
