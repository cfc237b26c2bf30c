import { untrack } from 'svelte';

/**
 * Applies a reactive value now, and whenever it is another one, before the page is rendered. What is read
 * while it is applied is not followed: it may be the app's own state, in its callbacks.
 *
 * @param apply May return what undoes it.
 */
export function follow<Value>(
  read: () => Value,
  // biome-ignore lint/suspicious/noConfusingVoidType: as $effect takes it
  apply: (value: Value) => (() => void) | void,
): void {
  $effect.pre(() => {
    const value = read();
    return untrack(() => apply(value));
  });
}
