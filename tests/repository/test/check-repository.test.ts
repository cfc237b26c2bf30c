import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { findUnpublishable } from '../../../scripts/find-unpublishable.ts';
import { members } from '../src/members.ts';
import { workspace } from '../src/workspace.ts';

const published = members()
  .map(({ manifest }) => manifest)
  .filter((manifest) => !manifest.private);

function check(repository?: string) {
  const { GITHUB_REPOSITORY: _, ...env } = process.env;
  return spawnSync(process.execPath, ['scripts/check-repository.ts'], {
    cwd: workspace,
    env: repository ? { ...env, GITHUB_REPOSITORY: repository } : env,
    encoding: 'utf8',
  });
}

it('names every package that npm would refuse, and what to write', () => {
  const repository = 'somebody/else';
  const { status, stderr } = check(repository);
  expect(status).toBe(1);
  const unpublishable = findUnpublishable(published, repository);
  expect(unpublishable).toEqual(published.map(({ name }) => name));
  for (const name of unpublishable) expect(stderr).toContain(`  ${name}\n`);
  expect(stderr).toContain('git+https://github.com/somebody/else.git');
});

it('says that it belongs to the workflow', () => {
  const { status, stderr } = check();
  expect(status).toBe(1);
  expect(stderr).toContain('GITHUB_REPOSITORY');
});
