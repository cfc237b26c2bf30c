import { flushSync } from 'svelte';
import { exposeBench } from '../host.ts';

/** Whether the widget is shown, which the measurement decides. */
export function useShown(): { readonly current: boolean } {
  let shown = $state(true);
  const set = (value: boolean) => {
    shown = value;
    flushSync();
  };
  exposeBench({ show: () => set(true), hide: () => set(false) });
  return {
    get current() {
      return shown;
    },
  };
}
