import type { AdapterNames } from './adapter-names.ts';

/**
 * Tells apart what components of some frameworks take as one: options, events (`onReady`, `onready`) and slots.
 *
 * @param options The names of options; what is neither one nor an event counts as a slot.
 */
export function sortProps(
  names: readonly string[],
  options: readonly string[],
): Pick<AdapterNames, 'options' | 'events' | 'slots'> {
  const others = names.filter((name) => !options.includes(name));
  const isEvent = (name: string) => /^on[A-Z]|^on(ready|error)$/.test(name);
  return {
    options: names.filter((name) => options.includes(name)),
    events: others.filter(isEvent).map((name) => name.slice(2).toLowerCase()),
    slots: others.filter((name) => !isEvent(name)),
  };
}
