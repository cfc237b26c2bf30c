import type * as Core from '@chathub/core';
import type { Controls } from '../../server/controls.ts';
import { type Clock, createClock } from './clock.ts';
import { loadCore } from './load-core.ts';
import { createPlatform, type Platform } from './platform.ts';

interface Setting {
  options?: Partial<Core.PanelOptions>;
  controls?: Partial<Controls>;
  /** Default: one of its own. */
  platform?: Platform;
  /** The page that it is in. */
  view?: Window;
  core?: typeof Core;
}

/** A panel that has been mounted. */
export interface Run {
  chathub: Core.ChatHub;
  platform: Platform;
  clock: Clock;
  /** Where its frame is, in `frame` isolation. */
  container: HTMLElement;
  statuses: Core.ChatHubStatus[];
  release(): void;
}

/** Mounts a panel on a platform. A fresh token takes over at once, unless the options say otherwise. */
export async function start({ view = window, ...setting }: Setting = {}): Promise<Run> {
  const { createChatHub } = setting.core ?? (await loadCore());
  const platform = setting.platform ?? (await createPlatform(setting.controls));
  const clock = createClock(view);
  const chathub = createChatHub(
    {
      tokenEndpoint: platform.tokenUrl,
      scriptUrl: platform.scriptUrl,
      reload: 'immediate',
      ...setting.options,
    },
    clock.environment,
  );
  const statuses: Core.ChatHubStatus[] = [];
  chathub.subscribe(() => {
    const { status } = chathub.getState();
    if (statuses.at(-1) !== status) statuses.push(status);
  });
  const container = view.document.createElement('div');
  container.style.height = '300px';
  view.document.body.append(container);
  return { chathub, platform, clock, container, statuses, release: chathub.mount(container) };
}
