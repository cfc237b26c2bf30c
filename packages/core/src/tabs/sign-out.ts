import { attempt } from '../attempt.ts';
import type { TabsEnvironment } from './environment.ts';

/** The sign-outs of a user, as all tabs see them: what {@link watchSignOut} returns. */
export interface SignOuts {
  /** Signs out here, and leaves a mark for the other tabs. */
  announce(): void;
  /** Looks for a mark that no event told of. */
  check(): void;
  close(): void;
}

/**
 * Hears of a sign-out in any tab by a mark in the storage: the time of it, and nothing secret. A page
 * that comes back from the back-forward cache has heard no event, but finds the mark.
 *
 * @param left Called once.
 */
export function watchSignOut(
  name: string,
  { now, storage, window }: TabsEnvironment,
  left: () => void,
): SignOuts {
  const opened = now();
  const ending = new AbortController();
  const { signal } = ending;

  const leave = () => {
    if (signal.aborted) return;
    ending.abort();
    left();
  };
  const check = () => {
    if (Number(attempt(() => storage?.getItem(name))) > opened) leave();
  };
  const hear = ({ key, newValue }: StorageEvent) => {
    if (key === name && newValue) leave();
  };
  window?.addEventListener('storage', hear as EventListener, { signal });
  window?.addEventListener('pageshow', check, { signal });

  return {
    announce() {
      // A page may be forbidden to store anything: then only this tab is signed out.
      attempt(() => storage?.setItem(name, `${now()}`));
      leave();
    },
    check,
    close: () => ending.abort(),
  };
}
