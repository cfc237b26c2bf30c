import {
  type ComponentInternalInstance,
  nextTick,
  onActivated,
  onDeactivated,
  onMounted,
  type ShallowRef,
  shallowRef,
} from 'vue';

/**
 * Whether a component is mounted, as it never is on a server. A store has none to wait for.
 *
 * @param seen Whether it also has to be seen: not put aside by a `<KeepAlive>`.
 */
export function useLive(
  instance: ComponentInternalInstance | null,
  seen: boolean,
): ShallowRef<boolean> {
  const live = shallowRef(false);
  const look = () => {
    // What is put aside goes on rendering, so that a component may be mounted there.
    let above = seen ? instance : null;
    while (above && !above.isDeactivated) above = above.parent;
    live.value = !above;
  };
  const begin = instance ? onMounted : nextTick;
  begin(look);
  if (seen) {
    onActivated(look);
    onDeactivated(() => {
      live.value = false;
    });
  }
  return live;
}
