import type { Controls } from '../../server/controls.ts';

/** ChatHub as this case has it: nobody else sees or changes it. */
export interface Platform {
  scriptUrl: string;
  /** The same script from another origin, as ChatHub's own is. */
  foreignUrl: string;
  tokenUrl: string;
  control(changes: Partial<Controls>): Promise<void>;
  /** What was asked of it: paths, in order. */
  log(): Promise<{ scripts: string[]; tokens: string[] }>;
}

export async function createPlatform(controls: Partial<Controls> = {}): Promise<Platform> {
  const key = crypto.randomUUID();
  const foreign = document.querySelector<HTMLMetaElement>('meta[name=foreign]')?.content;
  const platform: Platform = {
    scriptUrl: `${location.origin}/widget.js?key=${key}`,
    foreignUrl: `${foreign}/widget.js?key=${key}`,
    tokenUrl: `${location.origin}/token?key=${key}`,
    async control(changes) {
      await fetch(`/control?${new URLSearchParams({ ...changes, key })}`);
    },
    log: async () => (await fetch(`/log?key=${key}`)).json(),
  };
  await platform.control(controls);
  return platform;
}
