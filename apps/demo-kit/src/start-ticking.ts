/**
 * Calls back with the time now and then four times a second, for a countdown to look alive.
 *
 * @returns stops the ticks
 */
export function startTicking(listener: (now: number) => void): () => void {
  listener(Date.now());
  const timer = setInterval(() => listener(Date.now()), 250);
  return () => clearInterval(timer);
}
