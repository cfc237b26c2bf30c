import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CliError } from '../../src/cli-error.ts';
import { run } from '../../src/run.ts';
import { createFakeIo } from '../support/fake-io.ts';
import { makeProject } from './support/make-project.ts';
import { readFiles } from './support/read-files.ts';
import { runInit } from './support/run-init.ts';

const manifest = {
  type: 'module',
  dependencies: { 'react-dom': '^19.0.0', express: '^5.0.0' },
  devDependencies: { vite: '^8.0.0' },
};
const project = { 'package.json': manifest, 'package-lock.json': {}, 'src/main.jsx': '' };
const secret = 'kA7-very-secret-9fQ';

describe('asking', () => {
  it('shows the whole diff, asks, writes and installs', async () => {
    const root = makeProject(project);
    const { exitCode, io } = await runInit(root, [], { answers: [true] });
    expect(exitCode).toBe(0);
    expect(io.asked).toEqual(['Write these files?']);
    expect(io.errorLines).toEqual(
      expect.arrayContaining([
        'React · Express · JavaScript · npm',
        '--- /dev/null',
        '+++ b/server/chathub.js',
        '+export const chatHub = toNodeHandler(handler);',
        'Packages: npm i @chathub/react @chathub/server',
      ]),
    );
    expect(io.subprocesses).toEqual([
      {
        command: 'npm',
        args: ['i', '@chathub/react', '@chathub/server'],
        cwd: root,
        output: 'error',
      },
    ]);
    expect(io.lines[0]).toBe(
      'Written: src/ChatPanel.jsx, src/ChatProvider.jsx, server/chathub.js, .env, .env.example, .gitignore.',
    );
    expect(readFiles(root)).toHaveProperty(['server/chathub.js']);
  });

  it('writes and installs nothing where the answer is no', async () => {
    const root = makeProject(project);
    const before = readFiles(root);
    const { exitCode, io } = await runInit(root, [], { answers: [false] });
    expect(exitCode).toBe(1);
    expect(io.errorLines).toContain('Error: Nothing was written.');
    expect(io.subprocesses).toEqual([]);
    expect(readFiles(root)).toEqual(before);
  });

  it('needs --yes where nobody is there', async () => {
    const root = makeProject(project);
    const before = readFiles(root);
    const { exitCode, io } = await runInit(root);
    expect(exitCode).toBe(2);
    expect(io.errorLines.at(-1)).toBe('Add --yes to write, or --dry-run to see it first.');
    expect(readFiles(root)).toEqual(before);
  });

  it('never asks with --json, so that there is one document', async () => {
    const { exitCode, io } = await runInit(makeProject(project), ['--json'], { answers: [true] });
    expect(exitCode).toBe(2);
    expect(io.asked).toEqual([]);
  });

  it('shows the diff on the standard output with --dry-run, coloured in a terminal', async () => {
    const { io } = await runInit(makeProject(project), ['--dry-run'], { colour: true });
    expect(io.errorLines).toEqual([]);
    expect(io.lines).toContain('\u001B[1m+++ b/.env\u001B[22m');
    expect(io.lines).toContain('\u001B[32m+CHATHUB_LOGIN=demo\u001B[39m');
    expect(io.subprocesses).toEqual([]);
  });
});

describe('installing', () => {
  it('is left to the user with --no-install', async () => {
    const { io, report } = await runInit(makeProject(project), ['--yes', '--no-install', '--json']);
    expect(io.subprocesses).toEqual([]);
    expect(report.installed).toBe(false);
    expect(report.steps[0]).toEqual({
      title: 'Install the packages.',
      command: 'npm i @chathub/react @chathub/server',
    });
  });

  it('is said to be done when it is', async () => {
    const { report } = await runInit(makeProject(project), ['--yes', '--json']);
    expect(report.installed).toBe(true);
    expect(report.steps[0]?.title).toBe('Put ChatProvider around your app.');
  });

  it.each([
    ['fails', async () => 243, 'it ended with 243'],
    [
      'cannot be started',
      async () => {
        throw new CliError('program-not-found', 'no npm', 'install it');
      },
      'npm cannot be started',
    ],
  ])('leaves the files where it %s, and says how to go on', async (_what, spawn, reason) => {
    const root = makeProject(project);
    const { exitCode, io, error } = await runInit(root, ['--yes', '--json'], { spawn });
    expect(exitCode).toBe(1);
    expect(io.lines).toEqual([]);
    expect(error.code).toBe('install-failed');
    expect(error.message).toContain(reason);
    expect(error.hint).toContain('npm i @chathub/react @chathub/server');
    expect(readFiles(root)).toHaveProperty(['server/chathub.js']);
    // The next run installs only.
    const next = await runInit(root, ['--yes']);
    expect(next.io.subprocesses).toHaveLength(1);
    expect(next.io.lines[0]).toBe('There is nothing to change: all files are there.');
  });

  it('is not done to a folder of pages that is no package', async () => {
    const { io, report } = await runInit(makeProject({ 'index.html': '' }), ['--yes', '--json']);
    expect(io.subprocesses).toEqual([]);
    expect(report.steps[0]?.command).toBe('npm i @chathub/element');
  });
});

describe('what is the user’s', () => {
  it('stays as it is; what would have been written is told, and theirs is not shown', async () => {
    const own = `export const password = '${secret}';\n`;
    const root = makeProject({ ...project, 'server/chathub.js': own });
    const { exitCode, io } = await runInit(root, ['--yes', '--no-install']);
    expect(exitCode).toBe(0);
    expect(readFileSync(join(root, 'server/chathub.js'), 'utf8')).toBe(own);
    expect(io.errorLines).toContain(
      'server/chathub.js is yours and stays as it is. This would have been written:',
    );
    expect(io.errorLines).toContain('+export const chatHub = toNodeHandler(handler);');
    expect(io.all()).not.toContain(secret);
  });

  it('stays after it was filled in, and the next run changes nothing', async () => {
    const root = makeProject(project);
    await runInit(root, ['--yes', '--no-install']);
    const endpoint = join(root, 'server/chathub.js');
    writeFileSync(endpoint, readFileSync(endpoint, 'utf8').replace('sandboxOperator;', 'null;'));
    const before = readFiles(root);
    const { exitCode, io, report } = await runInit(root, ['--yes', '--no-install', '--json']);
    expect(exitCode).toBe(0);
    expect(report.files.filter(({ action }) => action !== 'unchanged')).toMatchObject([
      { path: 'server/chathub.js', action: 'kept' },
    ]);
    expect(io.errorLines).toEqual([]);
    expect(readFiles(root)).toEqual(before);
  });

  it('is the same with the line ends of Windows', async () => {
    const root = makeProject(project);
    await runInit(root, ['--yes', '--no-install']);
    const endpoint = join(root, 'server/chathub.js');
    writeFileSync(endpoint, readFileSync(endpoint, 'utf8').replaceAll('\n', '\r\n'));
    const { report } = await runInit(root, ['--dry-run', '--json']);
    expect(report.files.every(({ action }) => action === 'unchanged')).toBe(true);
  });

  it('is kept also where it is a folder', async () => {
    const root = makeProject({ ...project, 'server/chathub.js/x': '' });
    const { exitCode, report } = await runInit(root, ['--yes', '--no-install', '--json']);
    expect(exitCode).toBe(0);
    expect(report.files).toContainEqual(
      expect.objectContaining({ path: 'server/chathub.js', action: 'kept' }),
    );
  });
});

describe('.env', () => {
  it('is for the sandbox in a new project, for its owner only, and its example for ChatHub', async () => {
    const root = makeProject(project);
    await runInit(root, ['--yes', '--no-install']);
    expect(readFiles(root)).toMatchObject({
      '.env': `# The ChatHub API. This is the sandbox on your machine; ChatHub itself is
# https://chatapi.smsbat.com
CHATHUB_API_URL=http://127.0.0.1:4174
# Your company's login and password at ChatHub, for the server only. These are the
# sandbox's.
CHATHUB_LOGIN=demo
CHATHUB_PASSWORD=demo
# The operator that everybody is on the sandbox. On ChatHub itself it does nothing.
CHATHUB_DEV_OPERATOR=101
# The sandbox's panel. Leave it out in production: the panel then comes from ChatHub.
VITE_CHATHUB_WIDGET_URL=http://127.0.0.1:4174/operator-chat-panel/widget-script.js
`,
      '.env.example': `# The ChatHub API.
CHATHUB_API_URL=https://chatapi.smsbat.com
# Your company's login and password at ChatHub, for the server only.
CHATHUB_LOGIN=
CHATHUB_PASSWORD=
`,
      '.gitignore': '.env\n',
    });
    expect(statSync(join(root, '.env')).mode & 0o777).toBe(0o600);
  });

  it('keeps every line that it has, and none of them is shown', async () => {
    const own = `SECRET=${secret}\nexport CHATHUB_LOGIN='${secret}'\nLAST=${secret}`;
    const root = makeProject({ ...project, '.env': own, '.env.example': 'A=1\r\n' });
    chmodSync(join(root, '.env'), 0o640);
    const dry = await runInit(root, ['--dry-run']);
    const json = await runInit(root, ['--dry-run', '--json']);
    const { io } = await runInit(root, ['--yes', '--no-install']);
    const files = readFiles(root);
    // It has credentials of its own, so nothing of the sandbox is put beside them.
    expect(files['.env']).toBe(`${own}

# The ChatHub API.
CHATHUB_API_URL=https://chatapi.smsbat.com
CHATHUB_PASSWORD=
`);
    expect(files['.env.example']).toMatch(/^A=1\r\n\r\n# The ChatHub API\.\r\nCHATHUB_API_URL=/);
    expect(statSync(join(root, '.env')).mode & 0o777).toBe(0o640);
    for (const outcome of [dry.io, json.io, io]) expect(outcome.all()).not.toContain(secret);
    expect(dry.io.lines).toContain('+CHATHUB_PASSWORD=');
  });

  it.each([
    ['a company token', `CHATHUB_COMPANY_TOKEN=${secret}`, ['CHATHUB_API_URL']],
    [
      'ChatHub itself',
      'CHATHUB_API_URL=https://chatapi.smsbat.com',
      ['CHATHUB_LOGIN', 'CHATHUB_PASSWORD'],
    ],
    [
      'a sandbox at another port',
      'CHATHUB_API_URL=http://localhost:5555',
      ['CHATHUB_LOGIN', 'CHATHUB_PASSWORD', 'CHATHUB_DEV_OPERATOR', 'VITE_CHATHUB_WIDGET_URL'],
    ],
  ])('adds what goes with %s', async (_what, line, added) => {
    const root = makeProject({ ...project, '.env': `${line}\n` });
    await runInit(root, ['--yes', '--no-install']);
    const text = readFileSync(join(root, '.env'), 'utf8');
    const names = [...text.matchAll(/^(\w+)=/gm)].map(([, name]) => name);
    expect(names.slice(1)).toEqual(added);
    if (line.includes('5555')) {
      expect(text).toContain('=http://localhost:5555/operator-chat-panel/widget-script.js\n');
    }
  });

  it('that is a link stays one', async () => {
    const root = makeProject({ ...project, 'shared.env': 'A=1\n' });
    symlinkSync('shared.env', join(root, '.env'));
    await runInit(root, ['--yes', '--no-install']);
    expect(lstatSync(join(root, '.env')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, 'shared.env'), 'utf8')).toMatch(
      /^A=1\n\n(?:.*\n)*CHATHUB_LOGIN=demo/,
    );
  });

  it.each([
    ['.env', 'unchanged'],
    ['/.env*', 'unchanged'],
    ['*.env\n!x.env', 'unchanged'],
    ['*\n!.env', 'append'],
    ['.env.local\nnode_modules', 'append'],
    ['# .env', 'append'],
  ])('is ignored by git after %j', async (text, action) => {
    const root = makeProject({ ...project, '.gitignore': text });
    const { report } = await runInit(root, ['--yes', '--no-install', '--json']);
    expect(report.files.find(({ path }) => path === '.gitignore')?.action).toBe(action);
    const next = await runInit(root, ['--dry-run', '--json']);
    expect(next.report.files.find(({ path }) => path === '.gitignore')?.action).toBe('unchanged');
  });

  it.each([
    ['node_modules', 'unchanged'],
    ['!.env', 'append'],
  ])('is ignored by the monorepo around it, and next to it %j stands', async (text, action) => {
    const root = makeProject({
      '.git/HEAD': '',
      '.gitignore': 'node_modules\n.env\n',
      'apps/web/.gitignore': text,
      'apps/web/package.json': manifest,
    });
    const { report } = await runInit(join(root, 'apps/web'), ['--dry-run', '--json']);
    expect(report.files.find(({ path }) => path === '.gitignore')?.action).toBe(action);
  });
});

describe('when something fails', () => {
  it('nothing is half-written where a folder cannot be made', async () => {
    // `server` is in the way as a file.
    const root = makeProject({ ...project, server: 'not a folder', '.env': 'A=1\n' });
    const before = readFiles(root);
    const { exitCode, error } = await runInit(root, ['--yes', '--json']);
    expect(exitCode).toBe(1);
    expect(error.code).toBe('write-failed');
    expect(error.message).toMatch(/^server\/chathub\.js could not be written \(E\w+\)\./);
    expect(readFiles(root)).toEqual(before);
  });

  it.each(['.env', 'server/chathub.js'])(
    'nothing is half-written where %s changes while the user reads',
    async (path) => {
      const root = makeProject({ ...project, '.env': 'A=1\n', 'server/': '' });
      const io = createFakeIo({ cwd: root, answers: [true] });
      const confirm = async () => {
        writeFileSync(join(root, path), 'B=2\n');
        return true;
      };
      const exitCode = await run(['init'], { ...io, prompt: { ...io.prompt, confirm } });
      expect(exitCode).toBe(1);
      expect(io.errorLines.join('\n')).toContain(`${path} could not be written`);
      expect(io.subprocesses).toEqual([]);
      const files = readFiles(root);
      expect(files[path]).toBe('B=2\n');
      expect(Object.keys(files).toSorted()).toEqual(
        [...new Set([...Object.keys(project), '.env', path])].toSorted(),
      );
    },
  );

  it('nothing is written after Ctrl-C', async () => {
    const root = makeProject(project);
    const before = readFiles(root);
    const io = createFakeIo({ cwd: root, answers: [true] });
    const confirm = async () => {
      io.abort();
      return true;
    };
    const exitCode = await run(['init'], { ...io, prompt: { ...io.prompt, confirm } });
    expect(exitCode).toBe(1);
    expect(readFiles(root)).toEqual(before);
  });
});
