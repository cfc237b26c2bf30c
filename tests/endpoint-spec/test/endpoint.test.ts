import { afterAll, beforeAll, describe, it } from 'vitest';
import { Endpoint } from '../src/endpoint.ts';
import { examples } from '../src/examples.ts';
import { specify } from '../src/specify.ts';
import { type RunningExample, startExample } from '../src/start-example.ts';

describe.each(Object.entries(examples))('%s', (name, differences) => {
  let example: RunningExample;
  let endpoint: Endpoint;

  beforeAll(async () => {
    example = await startExample(name);
    endpoint = new Endpoint(example);
  });

  afterAll(async () => {
    endpoint.close();
    await example.close();
  });

  for (const { name: title, run } of specify(differences)) it(title, () => run(endpoint));
});
