/** Waits until something holds, and returns it. */
export async function until<Value>(probe: () => Value | Promise<Value>): Promise<Value> {
  const end = performance.now() + 10_000;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (performance.now() > end) throw new Error(`not in time: ${probe}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
