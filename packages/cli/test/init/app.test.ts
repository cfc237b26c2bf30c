import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createSandbox } from '@chathub/sandbox';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { expect, it, onTestFinished } from 'vitest';
import type { InitReport } from '../../src/init/init-report.ts';
import { makeProject } from './support/make-project.ts';

const own = fileURLToPath(new URL('../../', import.meta.url));

/** A fresh app of Vite's starter, and a server of Express beside it. */
const files = {
  'package.json': {
    type: 'module',
    scripts: { dev: 'vite' },
    dependencies: { express: '^5.0.0', react: '^19.0.0', 'react-dom': '^19.0.0' },
    devDependencies: { '@vitejs/plugin-react': '^6.0.0', typescript: '~6.0.0', vite: '^8.0.0' },
  },
  'package-lock.json': {},
  // Node runs the server's TypeScript, so imports name the file.
  'tsconfig.json': '{ "compilerOptions": { "allowImportingTsExtensions": true } }',
  'index.html': '<div id="root"></div><script type="module" src="/src/main.tsx"></script>',
  'src/main.tsx': '',
  'server/index.ts': '',
  'vite.config.ts': '',
};
const linked = [
  ...Object.keys(files['package.json'].dependencies),
  ...Object.keys(files['package.json'].devDependencies),
  '@chathub/react',
  '@chathub/server',
];

// A compiler, two servers and a browser.
it('init makes a fresh app one with a panel', { timeout: 240_000 }, async () => {
  const sandbox = await createSandbox();
  onTestFinished(() => sandbox.close());
  const root = makeProject({ ...files, '.env': `CHATHUB_API_URL=${sandbox.apiUrl}\n` });
  for (const name of linked) {
    const link = join(root, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    symlinkSync(join(own, 'node_modules', name), link);
  }

  const report = JSON.parse(
    await output(
      process.execPath,
      [join(own, 'dist/bin.js'), 'init', '--yes', '--no-install', '--json'],
      root,
    ),
  ) as InitReport;
  const lines = (file?: string) =>
    report.steps.find((step) => step.lines && step.file === file)?.lines ?? [];

  // What is left to do, done as it is told.
  const [providerImport = '', provider = ''] = lines('src/main.tsx');
  const [panel = ''] = lines();
  writeFileSync(
    join(root, 'src/main.tsx'),
    `import { createRoot } from 'react-dom/client';
import { ChatPanel } from './ChatPanel';
${providerImport}
const App = () => ${panel};
createRoot(document.getElementById('root') as HTMLElement).render(${provider});
`,
  );
  const [endpointImport = '', use = ''] = lines('server/index.ts');
  writeFileSync(
    join(root, 'server/index.ts'),
    `import express from 'express';
${endpointImport}
const app = express();
${use}
const server = app.listen(0, () => console.info(server.address().port));
`,
  );
  const endpoint = join(root, 'server/chathub.ts');
  const filledIn = readFileSync(endpoint, 'utf8').replace(
    'async () => sandboxOperator;',
    "async (_request, { node }) => node.req.headers.cookie === 'session=ana' ? { operatorId: 101 } : null;",
  );
  writeFileSync(endpoint, filledIn);

  const server = spawn(process.execPath, ['--env-file=.env', 'server/index.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void server.kill());
  const [port] = await once(createInterface(server.stdout), 'line');
  const [proxy = ''] = lines('vite.config.ts');
  writeFileSync(
    join(root, 'vite.config.ts'),
    `import react from '@vitejs/plugin-react';
export default {
  plugins: [react()],
  // What is linked is outside of the app, and has a React of its own beside it.
  resolve: { dedupe: ['react', 'react-dom'] },
  ${proxy.replace('3000', port).replace('server: {', "server: { port: 0, host: '127.0.0.1', fs: { strict: false },")}
};
`,
  );
  const vite = await createServer({ root, logLevel: 'error' });
  onTestFinished(() => vite.close());
  await vite.listen();
  const [url = ''] = vite.resolvedUrls?.local ?? [];

  const nobody = await fetch(new URL('api/chathub/token', url));
  expect(nobody.status).toBe(401);

  const browser = await chromium.launch({
    executablePath: process.env.CHATHUB_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(url);
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  expect(await page.getAttribute('[data-chathub-status]', 'data-chathub-status')).toBe(
    'unavailable',
  );

  await page.context().addCookies([{ name: 'session', value: 'ana', url }]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('[data-chathub-status="ready"]').waitFor({ state: 'attached' });
});

/** What a program writes, once it has ended well. */
async function output(command: string, args: readonly string[], cwd: string): Promise<string> {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [exitCode] = await once(child, 'close');
  expect(exitCode).toBe(0);
  return Buffer.concat(chunks).toString();
}
