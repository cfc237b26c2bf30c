import { startTicking } from '@chathub-demo/kit';
import { onScopeDispose, type Ref, ref } from 'vue';

/** The time, in epoch milliseconds, as often as a countdown needs it. */
export function useNow(): Readonly<Ref<number>> {
  const now = ref(0);
  onScopeDispose(
    startTicking((time) => {
      now.value = time;
    }),
  );
  return now;
}
