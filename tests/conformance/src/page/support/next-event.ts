/** The next event of a type. */
export const nextEvent = <Type extends keyof WindowEventMap>(
  type: Type,
  target: EventTarget = window,
): Promise<WindowEventMap[Type]> =>
  new Promise((resolve) => {
    const heard = (event: Event) => resolve(event as WindowEventMap[Type]);
    target.addEventListener(type, heard, { once: true, capture: true });
  });
