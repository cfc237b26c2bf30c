import { describe, expect, it } from 'vitest';
import { neededJobs } from '../src/needed-jobs.ts';
import { readText } from '../src/read-text.ts';
import { type Job, workflows } from '../src/workflow.ts';

const all = workflows();
const release = all.find(({ path }) => path.endsWith('/release.yml'));
if (!release) throw new Error('There is no release workflow.');

const jobsWith = (has: (job: Job) => boolean) =>
  Object.entries(release.jobs)
    .filter(([, job]) => has(job))
    .map(([name]) => name);

describe.each(all)('$path', ({ text, jobs }) => {
  it('pins every action to a commit, with its version beside it', () => {
    const used = [...text.matchAll(/^\s*(?:- )?uses: (?<action>.+)$/gm)].map(
      ({ groups }) => groups?.action ?? '',
    );
    expect(used.length).toBeGreaterThan(0);
    const loose = used.filter(
      (action) => !action.startsWith('./') && !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action),
    );
    expect(loose).toEqual([]);
  });

  it('never writes what somebody else has typed into a command', () => {
    const commands = Object.values(jobs).flatMap(({ steps = [] }) => steps.map(({ run }) => run));
    expect(commands.filter((run) => run?.includes('${{'))).toEqual([]);
  });
});

it.each(all.filter(({ path }) => path.includes('/workflows/')))(
  '$path gives no job a right to write that it does not name',
  ({ permissions = { all: 'write' } }) => {
    expect(Object.values(permissions)).not.toContain('write');
  },
);

describe('the release', () => {
  it.each(['version', 'pack', 'publish', 'docs'])('%s comes after the tests', (name) => {
    const needed = neededJobs(release, name);
    expect([...needed]).toEqual(expect.arrayContaining(['repository', 'test']));
  });

  it('runs the test command of the README', () => {
    const ci = all.find(({ path }) => path === '.github/workflows/ci.yml');
    expect(release.jobs.test?.uses).toBe('./.github/workflows/ci.yml');
    expect(ci?.jobs.test?.steps?.map(({ run }) => run)).toContain('.ci/run');
    const { packageManager } = JSON.parse(readText('package.json'));
    const command = `npx -y ${packageManager} test`;
    expect(readText('.ci/run')).toContain(command);
    expect(readText('README.md')).toContain(command);
  });

  it('asks first whether npm can be told where the packages come from', () => {
    const { steps = [] } = release.jobs.repository ?? {};
    expect(steps.map(({ run }) => run)).toContain('node scripts/check-repository.ts');
  });

  it('lets one job publish, by OIDC, and keeps no npm token', () => {
    const publishing = jobsWith(({ steps = [] }) =>
      steps.some(({ uses }) => uses?.startsWith('changesets/action/publish@')),
    );
    expect(publishing).toEqual(['publish']);
    expect(jobsWith(({ permissions }) => permissions?.['id-token'] === 'write')).toEqual([
      'publish',
      // GitHub Pages takes nothing without it either.
      'docs',
    ]);
    expect(release.text).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN|secrets\./);
  });

  it('publishes the tarballs and the site of the job before it, which may not publish', () => {
    expect(release.jobs.publish?.needs).toBe('pack');
    expect(release.jobs.pack?.permissions).toEqual({ contents: 'read' });
  });
});
