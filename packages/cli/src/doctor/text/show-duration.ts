const UNITS = [
  ['day', 86_400],
  ['h', 3600],
  ['min', 60],
] as const;

/** Milliseconds in the unit that a person would choose: `350 ms`, `2 s`, `45 min`, `8 h`, `1 day`. */
export function showDuration(ms: number): string {
  const size = Math.abs(ms);
  if (size < 1000) return `${Math.round(size)} ms`;
  const seconds = size / 1000;
  // A token that ended a second less than an hour ago ended 1 h ago, and not 60 min.
  const unit = UNITS.find(([, length]) => seconds / length >= 0.999);
  if (!unit) return `${Math.round(seconds)} s`;
  const count = Math.round((seconds / unit[1]) * 10) / 10;
  return `${count} ${unit[0]}${unit[0] === 'day' && count !== 1 ? 's' : ''}`;
}
