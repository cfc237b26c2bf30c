import { afterAll, beforeAll, describe, inject, type TestContext, test } from 'vitest';
import type { Engine } from '../src/engines/engine.ts';
import { engines } from '../src/engines/engines.ts';
import { runCase } from '../src/engines/run-case.ts';
import { suite } from '../src/page/suite.ts';
import type { EngineName } from '../src/page/support/engine-name.ts';
import { type FixtureServer, startFixtureServer } from '../src/server/fixture-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    engine: EngineName;
  }
  interface TaskMeta {
    notes?: string[];
  }
}

let server: FixtureServer;
let launched: Promise<Engine>;

beforeAll(async () => {
  server = await startFixtureServer();
  launched = engines[inject('engine')]();
  // An engine that is not there fails each of its tests, with what to install.
  await launched.then(
    ({ version }) => console.info(version),
    () => {},
  );
});

afterAll(async () => {
  server.close();
  await launched.then(
    (engine) => engine.close(),
    () => {},
  );
});

for (const [group, cases] of Object.entries(suite)) {
  describe(group, () => {
    test.for(Object.keys(cases))('%s', async (name, { task }: TestContext) => {
      const query = new URLSearchParams({ group, case: name });
      task.meta.notes = await runCase(await launched, `${server.origin}/suite?${query}`);
    });
  });
}
