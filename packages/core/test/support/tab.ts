import type { ChatHub } from '../../src/index.ts';
import type { TabsEnvironment, TokenSharing, TokenSharingOptions } from '../../src/tabs.ts';

/** Another tab, as far as locks, channels and storage can tell: a document with a realm of its own. */
export interface Tab {
  sharing: TokenSharing;
  /** Asks as a hub does; what it rejects with is the code of a `ChatHubError`, or the status. */
  ask(reason?: 'initial' | 'refresh' | 'rejected', organization?: string): Promise<string>;
  window: Window;
  /** As a browser does with a tab that is closed, or has crashed. */
  die(): void;
}

type TabsModule = typeof import('../../src/tabs.ts');
const module = new URL('../../src/tabs.ts', import.meta.url).href;
const frames = new Set<HTMLIFrameElement>();

/** Opens one; {@link closeTabs} closes it. */
export async function openTab(
  options: TokenSharingOptions,
  environment: Partial<TabsEnvironment> = {},
): Promise<Tab> {
  const frame = document.createElement('iframe');
  frame.src = '/fixture/page';
  frames.add(frame);
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  const window = frame.contentWindow as Window & { eval(code: string): unknown };
  const { shareTokens } = (await window.eval(`import(${JSON.stringify(module)})`)) as TabsModule;
  const sharing = shareTokens(options, environment);
  return {
    sharing,
    window,
    async ask(reason = 'initial', organization) {
      const signal = AbortSignal.timeout(8000);
      const context = { reason, signal, ...(organization && { organization }) };
      const { token, expiresIn } = await sharing.fetchToken(context);
      return `${token} ${expiresIn === undefined ? '' : Math.round(expiresIn)}`.trim();
    },
    die() {
      frame.remove();
      frames.delete(frame);
    },
  };
}

/** A hub that notes its end. */
export const hub = (): Pick<ChatHub, 'destroy'> & { destroyed: number } => ({
  destroyed: 0,
  destroy() {
    this.destroyed++;
  },
});

export function closeTabs(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
  localStorage.clear();
}
