/** Formats a moment as the reader's local `hh:mm:ss`. @param at epoch milliseconds */
export function formatClock(at: number): string {
  return new Date(at).toLocaleTimeString(undefined, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hour12: false,
  });
}
