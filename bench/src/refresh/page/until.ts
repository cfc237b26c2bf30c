/** Looks at each frame of the screen until there is something; undefined if there is nothing for `limit` milliseconds. */
export async function until<Value>(
  look: () => Value | undefined,
  limit: number,
): Promise<Value | undefined> {
  for (const end = performance.now() + limit; performance.now() < end; ) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise(requestAnimationFrame);
  }
  return undefined;
}
