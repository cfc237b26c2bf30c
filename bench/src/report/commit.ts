import { execFileSync } from 'node:child_process';

/** The commit that was measured, with a mark where files differ from it. */
export function commit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  // What the benchmark itself writes is no difference in what it measures.
  const changed = git(
    'status',
    '--porcelain',
    '--',
    ':/',
    ':(top,exclude)bench/RESULTS.md',
    ':(top,exclude)bench/plots',
  );
  return `${git('rev-parse', '--short', 'HEAD')}${changed ? ' with changes' : ''}`;
}
