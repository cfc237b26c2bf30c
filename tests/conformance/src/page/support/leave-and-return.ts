import { nextEvent } from './next-event.ts';
import { note } from './note.ts';
import { until } from './until.ts';

/**
 * Goes to another page, which comes back by itself. A browser that did not keep this page loads it afresh, and its case
 * begins again: then there is nothing left to do here.
 *
 * @returns Whether this page was kept.
 */
export async function leaveAndReturn(): Promise<boolean> {
  const left = sessionStorage.getItem(location.search);
  if (!left) {
    sessionStorage.setItem(location.search, 'left');
    // Until then the next page would take the place of this one in the history.
    await until(() => document.readyState === 'complete');
    await new Promise((resolve) => setTimeout(resolve));
    const shown = nextEvent('pageshow');
    location.assign('/elsewhere');
    await shown;
  }
  note(left ? 'loaded afresh' : 'kept');
  return !left;
}
