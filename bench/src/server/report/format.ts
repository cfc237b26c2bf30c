/** A whole number with separators, such as `12,345`. */
export const whole = (value: number): string => Math.round(value).toLocaleString('en');

/** Milliseconds to three digits. */
export const ms = (value: number): string =>
  `${value.toLocaleString('en', { maximumSignificantDigits: 3 })} ms`;

/** Microseconds to a tenth. */
export const us = (value: number): string => `${value.toFixed(1)} µs`;

/** A ratio as a share in per cent. */
export const percent = (ratio: number): string => `${Math.round(ratio * 100)} %`;

/** A ratio as so many times. */
export const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`;
