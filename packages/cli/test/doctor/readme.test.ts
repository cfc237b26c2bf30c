import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { doctorChecks } from '../../src/doctor/doctor-checks.ts';

it('is told check by check in the README, in the same order and words', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const section = readme.slice(readme.indexOf('\n## doctor\n'));
  const rows = [...section.matchAll(/^\| `([a-z-]+)` +\| (.+?) +\|/gm)].map(
    ([, id = '', question = '']) => ({ id, question }),
  );
  expect(rows).toEqual(doctorChecks.map(({ id, question }) => ({ id, question })));
});
