import type { ProbeAnswer } from './probe-result.ts';

/**
 * Milliseconds by which the clock behind an answer is ahead of this machine's; null where it has no
 * `Date`. The header counts whole seconds, so half of one is added, and what a cache kept it for
 * (`Age`, RFC 9111, section 5.1). The answer is taken to be of the middle between request and answer.
 */
export function measureClockSkew({ headers, sentAt, answeredAt }: ProbeAnswer): number | null {
  const date = Date.parse(headers.get('date') ?? '');
  if (Number.isNaN(date)) return null;
  const age = Number(headers.get('age')) || 0;
  return Math.round(date + 500 + age * 1000 - (sentAt + answeredAt) / 2);
}
