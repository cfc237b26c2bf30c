import { readQuickStart } from '../src/read-quick-start.ts';
import { expect, test } from '../src/test.ts';
import { readText } from '../src/texts.ts';

/** Lines without which the shortest of the quick starts cannot be followed. */
const lines = [
  'npm install express @chathub/element @chathub/server',
  'CHATHUB_PASSWORD=demo',
  "import express from 'express';",
];

for (const line of lines) {
  test(`a text without \`${line}\` fails`, async ({ follow, page }) => {
    const text = await readText('apps/docs/guide/html.md');
    const [before, ...after] = text.split(`${line}\n`);
    expect(after.length, 'The line is in the text, and once.').toBe(1);
    const wrong = readQuickStart(`${before}${after.join('')}`);
    await expect(follow(wrong, page)).rejects.toThrow(/ended with/);
  });
}
