let renders = 0;

/** Called by the host component each time it renders, for the number that it shows. */
export const countRender = (): number => ++renders;

/** Makes the app measurable. */
export function exposeBench(controls: Pick<Bench, 'show' | 'hide'>): void {
  window.bench = {
    ...controls,
    get hostRenders() {
      return renders;
    },
  };
}

/** Called by the kit's own event. */
export function noteReady(): void {
  window.kitReady ??= performance.now();
}
