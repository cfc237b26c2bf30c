import { report } from './case-report.ts';
import { note } from './note.ts';
import type { Platform } from './platform.ts';

/**
 * Takes this page off the network, or back. Where the engine cannot, the server drops what is asked of it, and the page
 * hears the event.
 */
export async function setOnline(online: boolean, platform: Platform): Promise<void> {
  const done = await new Promise<boolean>((resolve) => {
    report.answer = resolve;
    report.wants = online ? 'online' : 'offline';
  });
  note(`${online ? 'online' : 'offline'} by the ${done ? 'engine' : 'server'}`);
  if (done) return;
  const behaviour = online ? 'works' : 'drop';
  await platform.control({ script: behaviour, token: behaviour });
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: online });
  dispatchEvent(new Event(online ? 'online' : 'offline'));
}
