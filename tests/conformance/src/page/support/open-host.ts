import type * as Core from '@chathub/core';
import type { loadCore } from './load-core.ts';
import { until } from './until.ts';

/** An app of its own, with the built core in it. */
export interface Host {
  view: Window;
  core: typeof Core;
  /** Another copy of it, in the same page. */
  loadCore: typeof loadCore;
}

/** Opens an app under a Content-Security-Policy; its script carries the nonce `abc`. */
export async function openHost(...directives: string[]): Promise<Host> {
  const frame = document.createElement('iframe');
  frame.src = `/host?${new URLSearchParams({ policy: directives.join('; ') })}`;
  document.body.append(frame);
  const view = () => frame.contentWindow as Window & Omit<Host, 'view'>;
  await until(() => view().core);
  return { view: view(), core: view().core, loadCore: view().loadCore };
}
