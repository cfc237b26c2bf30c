// Beyond those of warm rounds.
let next = 1_000_000;

/** The first of so many operators whom nobody has asked for before in this process. */
export function takeOperators(count: number): number {
  const first = next;
  next += count;
  return first;
}
