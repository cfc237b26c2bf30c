/**
 * Formats a remaining time as `m:ss`, or `h:mm:ss` from an hour on. Never negative, rounded up so
 * that `0:00` means over.
 *
 * @param milliseconds what remains, in milliseconds
 * @example
 * formatDuration(65_000); // '1:05'
 */
export function formatDuration(milliseconds: number): string {
  const total = Math.max(0, Math.ceil(milliseconds / 1000));
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor((total % 3600) / 60);
  const seconds = String(total % 60).padStart(2, '0');
  return hours > 0
    ? `${hours}:${String(minutes).padStart(2, '0')}:${seconds}`
    : `${minutes}:${seconds}`;
}
