/** Whether a goal is met, from the numbers that it is about. */
export function goal(what: string, values: Readonly<Record<string, boolean>>): string {
  const missed = Object.entries(values).filter(([, met]) => !met);
  const count = Object.keys(values).length;
  return missed.length
    ? `- ${what}: **not met** in ${missed.length} of ${count} (${missed.map(([name]) => name).join('; ')}).`
    : `- ${what}: **met** in all ${count}.`;
}
