import { InvalidArgumentError } from 'commander';

const seconds: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, min: 60, h: 3600 };

/** Seconds in `8h`, `30m`, `90s` or `90`. Throws commander's InvalidArgumentError. */
export function parseLifetime(text: string): number {
  const match = /^(\d{1,9}(?:\.\d{1,3})?)\s?(s|m|min|h|)$/.exec(text.trim());
  const lifetime = Math.round(Number(match?.[1]) * (seconds[match?.[2] ?? ''] ?? 1));
  if (!(lifetime >= 1)) {
    throw new InvalidArgumentError('It must be hours, minutes or seconds, such as 8h, 30m or 90.');
  }
  return lifetime;
}
