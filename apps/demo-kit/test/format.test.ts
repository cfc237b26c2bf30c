import { expect, it } from 'vitest';
import { describeStatus } from '../src/describe-status.ts';
import { escapeHtml } from '../src/escape-html.ts';
import { formatDuration } from '../src/format-duration.ts';

it.each([
  [0, '0:00'],
  [-5_000, '0:00'],
  [1, '0:01'],
  [65_000, '1:05'],
  [3_599_000, '59:59'],
  [3_661_000, '1:01:01'],
])('formats %d ms as %s', (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toBe(text);
});

it('escapes what HTML would read', () => {
  expect(escapeHtml(`<a href="x">&'`)).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&#39;');
});

it('warns of trouble behind a live panel', () => {
  const error = { code: 'token-server', message: '', hint: '' };
  expect(describeStatus({ status: 'ready', error: null }).tone).toBe('good');
  expect(describeStatus({ status: 'ready', error }).tone).toBe('warning');
});
