import { execFile } from 'node:child_process';
import type { ScriptProbe } from '../script-probe.ts';
import type { ServerImport } from '../script-subject.ts';
import { verdict } from '../verdict.ts';

const ENDED = 'imported, and nothing is left';
const source = ({ module, framework = [] }: ServerImport) => `
${framework.map((name) => `await import(${JSON.stringify(name)});`).join('')}
const before = Object.getOwnPropertyNames(globalThis).length;
await import(${JSON.stringify(module)});
process.on('exit', () => {
  if (Object.getOwnPropertyNames(globalThis).length === before) console.log(${JSON.stringify(ENDED)});
});`;

export const importsOnServer: ScriptProbe = {
  feature: 'imported in Node, does nothing',
  async run(_browser, { server }) {
    if (!server) return 'n/a';
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        ['--input-type=module', '--eval', source(server)],
        { cwd: server.folder, timeout: 30_000 },
        (error, stdout) => resolve(verdict(!error && stdout.trim() === ENDED)),
      );
    });
  },
};
