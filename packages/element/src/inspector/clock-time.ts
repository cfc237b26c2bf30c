/** The time of day, by the clock of who looks. */
export const clockTime = (at: number): string => new Date(at).toLocaleTimeString('en-GB');
