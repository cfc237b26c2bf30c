import { loadCore } from './support/load-core.ts';

Object.assign(window, { loadCore, core: await loadCore() });
