import { expect, test } from '@playwright/test';
import { readQuickStart } from '../src/read-quick-start.ts';

const block = (info: string, text: string) => `\`\`\`${info}\n${text}\n\`\`\`\n`;

const text = (...parts: string[]) =>
  ['# A guide', block('sh', 'not this'), '## Quick start {#quick-start}', ...parts].join('\n\n');

const start = block('sh [terminal 1]', 'npm run dev');
const open = 'Open <http://localhost:5173>.';

test('reads commands, files and terminals in the order of the text', () => {
  const { steps, address } = readQuickStart(
    text(
      block('sh', 'npm init\nnpm install'),
      block('tsx [src/[route]/App.tsx]', '<App />'),
      `- in a list\n\n  ${block('ini [.env]', 'A=1').replaceAll('\n', '\n  ')}`,
      start,
      `${open} See http://localhost:1.`,
      'Open [this](http://localhost:4200/?a=1) rather.',
      '### What follows',
      block('ts', 'not this'),
      'Open <http://localhost:9>.',
    ),
  );
  expect(steps).toEqual([
    { kind: 'run', command: 'npm init\nnpm install' },
    { kind: 'write', path: 'src/[route]/App.tsx', text: '<App />\n' },
    { kind: 'write', path: '.env', text: 'A=1\n' },
    { kind: 'start', terminal: 'terminal 1', command: 'npm run dev' },
  ]);
  expect(address).toBe('http://localhost:4200/?a=1');
});

test('finds the section by its title and by its id', () => {
  for (const title of ['Quick start', 'Rychlý start {#quick-start}']) {
    expect(readQuickStart(`## ${title}\n\n${start}\n${open}`).steps).toHaveLength(1);
  }
});

const wrong = {
  'no section': '# A guide',
  'no address': text(start),
  'an empty block': text(block('sh [terminal 1]', ''), open),
  'a block without a place': text(block('ts', 'what.to.do()'), start, open),
  'a command that somebody else may run': text(block('sh [maybe]', 'ls'), start, open),
  'nothing that keeps running': text(block('sh', 'npm init'), open),
  'something to do after the start': text(start, block('sh', 'npm init'), open),
};

for (const [name, one] of Object.entries(wrong)) {
  test(`refuses ${name}`, () => {
    expect(() => readQuickStart(one)).toThrow();
  });
}
