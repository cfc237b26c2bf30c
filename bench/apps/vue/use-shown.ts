import { nextTick, type Ref, ref } from 'vue';
import { exposeBench } from '../host.ts';

/** Whether the widget is shown, which the measurement decides. */
export function useShown(): Ref<boolean> {
  const shown = ref(true);
  const set = (value: boolean) => {
    shown.value = value;
    return nextTick();
  };
  exposeBench({ show: () => set(true), hide: () => set(false) });
  return shown;
}
