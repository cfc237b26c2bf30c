let renders = 0;

/** Called by the component that shows the status each time it renders, for the number that it shows. */
export const countStatusRender = (): number => ++renders;

/** Makes the component that shows the status measurable. */
export function exposeStatus(refresh: () => Promise<void>): void {
  window.benchStatus = {
    refresh,
    get renders() {
      return renders;
    },
  };
}
