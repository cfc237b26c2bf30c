import { describe, expect, it } from 'vitest';
import { mapLimited } from '../src/directory/map-limited.ts';
import { statusName } from '../src/directory/status-name.ts';
import { formatDuration } from '../src/format-duration.ts';
import { formatTable } from '../src/format-table.ts';
import { printable } from '../src/printable.ts';

describe('formatDuration', () => {
  it.each([
    [0, '0 s'],
    [-5, '0 s'],
    [0.4, '0 s'],
    [59, '59 s'],
    [60, '1 min'],
    [3599, '59 min 59 s'],
    [28_800, '8 h'],
    [85_800, '23 h 50 min'],
    [90_061, '1 d 1 h'],
    [86_430, '1 d'],
  ])('says %d seconds as %s', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });
});

it('formatTable aligns columns and leaves no space at the end', () => {
  expect(
    formatTable([
      ['ID', 'NAME'],
      ['1', 'Anna'],
      ['22', 'B'],
    ]),
  ).toEqual(['ID  NAME', '1   Anna', '22  B']);
  expect(formatTable([])).toEqual([]);
});

it('printable takes out what steers a terminal, and nothing else', () => {
  expect(printable('Žofie 고객 👩‍💻')).toBe('Žofie 고객 👩‍💻');
  expect(printable('a\u001b[31mb\u0007c\rd\u202ee')).toBe('ab c d e');
});

it('statusName knows those of ChatHub', () => {
  expect([0, 1, 2, 7].map(statusName)).toEqual(['active', 'inactive', 'deleted', 'unknown (7)']);
});

describe('mapLimited', () => {
  it('keeps the order, and runs no more at a time than it may', async () => {
    let running = 0;
    let most = 0;
    const results = await mapLimited([5, 1, 4, 2, 3, 0], 2, async (item) => {
      running += 1;
      most = Math.max(most, running);
      for (let turn = 0; turn < item; turn += 1) await null;
      running -= 1;
      return item * 10;
    });
    expect(results).toEqual([50, 10, 40, 20, 30, 0]);
    expect(most).toBe(2);
  });

  it('fails with the first failure', async () => {
    const failing = mapLimited([1, 2], 1, async (item) => {
      throw new Error(`no ${item}`);
    });
    await expect(failing).rejects.toThrow('no 1');
  });
});
