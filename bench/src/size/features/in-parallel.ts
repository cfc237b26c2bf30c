/** Runs the tasks a few at a time, and answers in their order. */
export async function inParallel<Value>(
  tasks: readonly (() => Promise<Value>)[],
  width: number,
): Promise<Value[]> {
  const values: Value[] = [];
  const queue = tasks.entries();
  const work = async () => {
    for (const [index, task] of queue) values[index] = await task();
  };
  await Promise.all(Array.from({ length: width }, work));
  return values;
}
