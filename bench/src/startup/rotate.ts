/** The same in another order for each round, so that nobody is always first. */
export function rotate<Item>(items: readonly Item[], round: number): Item[] {
  const start = round % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
