import peer from '#peer';
import { type OpenPage, openPage } from './open-page.ts';
import type { Page } from './page.ts';

/** Opens a page of another framework than the one under test: React, or for React the element. */
export const openPeer = (page: Page): OpenPage => openPage(page, peer.mount);
