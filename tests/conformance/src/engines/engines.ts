import type { EngineName } from '../page/support/engine-name.ts';
import { chromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import type { EngineOptions } from './engine-options.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

/** How each engine is started. */
export const engines: Record<EngineName, (options?: EngineOptions) => Promise<Engine>> = {
  chromium,
  firefox,
  webkit,
};
