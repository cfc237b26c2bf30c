import { bootPanels } from './boot-panels.ts';

bootPanels(document, new URL('../', import.meta.url));
