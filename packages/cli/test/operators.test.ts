import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, type World } from './support/world.ts';

const synchronize = '/api/operator/synchronize';
const status = '/api/operator/status';

let world: World;
beforeEach(async () => {
  world = await createWorld({
    operators: [
      { id: 101, name: 'Anna Nováková', organizationId: 24 },
      { id: 102, name: 'Ben', organizationId: 24, status: 1 },
      { id: 103, name: 'Ben', organizationId: 25 },
      { id: 104, name: 'Cyril', organizationId: 25, status: 2 },
    ],
  });
});
afterEach(() => world.close());

/** A network on which the answer of a call that was made is lost, `times` times. */
function losing(path: string, times = Number.POSITIVE_INFINITY): typeof fetch {
  let left = times;
  return async (input, init) => {
    const response = await fetch(input, init);
    if (!String(input).includes(path) || left === 0) return response;
    left -= 1;
    await response.body?.cancel();
    throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
  };
}

async function names(organization: string): Promise<string[]> {
  const { json } = await world.run(['operators', 'list', '--org', organization, '--json']);
  const { operators } = json() as { operators: { name: string }[] };
  return operators.map(({ name }) => name);
}

describe('orgs', () => {
  it('are listed', async () => {
    expect((await world.run(['orgs'])).text).toBe('ID  NAME\n24  Sales\n25  Support');
    expect((await world.run(['orgs', '--json'])).json()).toEqual({
      organizations: [
        { id: 24, name: 'Sales' },
        { id: 25, name: 'Support' },
      ],
    });
  });
});

describe('operators list', () => {
  it('has all organizations, or one by id or name', async () => {
    const { text } = await world.run(['operators', 'list']);
    expect(text.split('\n')).toEqual([
      'ID   NAME           STATUS    ORGANIZATION',
      '101  Anna Nováková  active    Sales (24)',
      '102  Ben            inactive  Sales (24)',
      '103  Ben            active    Support (25)',
      '104  Cyril          deleted   Support (25)',
    ]);
    expect(await names('25')).toEqual(['Ben', 'Cyril']);
    expect(await names(' sUPPORT ')).toEqual(['Ben', 'Cyril']);
  });

  it('says which organizations there are, for one that is not', async () => {
    const { exitCode, error } = await world.run(['operators', 'list', '--org', 'Mars', '--json']);
    expect(exitCode).toBe(1);
    expect(error()).toEqual({
      code: 'unknown-organization',
      message: 'There is no organization "Mars".',
      hint: 'There are: 24 (Sales), 25 (Support).',
    });
  });
});

describe('operators add', () => {
  const add = (...argv: string[]) => world.run(['operators', 'add', '--org', 'Sales', ...argv]);

  it('creates who is missing, and says who was there', async () => {
    const { exitCode, text } = await add('Dana', ' BEN ', 'anna nova\u0301kova\u0301', 'dana');
    expect(exitCode).toBe(0);
    expect(text.split('\n')).toEqual([
      'Created  105  Dana',
      'Exists   101  Anna Nováková (active)',
      'Exists   102  Ben (inactive)',
    ]);
    expect(await names('Sales')).toEqual(['Anna Nováková', 'Ben', 'Dana']);
  });

  it('makes no call that creates where nobody is missing', async () => {
    const { json } = await add('ben', '--json');
    expect(json()).toEqual({
      organization: { id: 24, name: 'Sales' },
      created: [],
      existing: [{ id: 102, name: 'Ben', status: 'inactive' }],
    });
    expect(world.count(synchronize)).toBe(0);
  });

  it('does not take a deleted operator for one that is there', async () => {
    const { text } = await world.run(['operators', 'add', '--org', '25', 'cyril']);
    expect(text).toBe('Created  105  cyril');
  });

  it('creates 50 names once each, however often and in whatever case they are given', async () => {
    const fifty = Array.from({ length: 50 }, (_, index) => `Operátor Číslo ${index}`);
    const spellings = [
      fifty,
      fifty.map((name) => name.toUpperCase()),
      fifty.map((name) => `  ${name.toLowerCase()}\t`).toReversed(),
      fifty.map((name, index) => (index % 2 ? name.normalize('NFD') : name.toUpperCase())),
    ];
    const first = await add(...spellings.flat(), '--json');
    expect((first.json() as { created: unknown[] }).created).toHaveLength(50);
    for (const spelling of spellings) {
      const again = await add(...spelling, '--json');
      const { created, existing } = again.json() as Record<'created' | 'existing', unknown[]>;
      expect([created.length, existing.length]).toEqual([0, 50]);
    }
    expect((await names('Sales')).slice(2)).toEqual(fifty);
    expect(world.count(synchronize)).toBe(1);
  });

  it('looks what became of a call whose answer was lost, and never makes it again', async () => {
    const { exitCode, text } = await world.run(
      ['operators', 'add', '--org', 'Sales', 'Dana', 'Emil', 'Ben'],
      { fetch: losing(synchronize) },
    );
    expect(exitCode).toBe(0);
    expect(text.split('\n')).toEqual([
      'Created  105  Dana',
      'Created  106  Emil',
      'Exists   102  Ben (inactive)',
    ]);
    expect(world.count(synchronize)).toBe(1);
    expect(await names('Sales')).toEqual(['Anna Nováková', 'Ben', 'Dana', 'Emil']);
  });

  it.each([
    ['cut off', { drop: true }],
    ['a 503', { status: 503 }],
    ['half of itself', { malformed: 'truncated' }],
    ['a page', { malformed: 'html' }],
  ] as const)(
    'creates nobody twice where the answer is %s, in any number of runs',
    async (_name, fault) => {
      world.sandbox.faults.set({ api: { ...fault, only: synchronize } });
      for (let round = 0; round < 3; round += 1) {
        const { exitCode, io } = await add('Dana', 'Emil', '--json');
        if (exitCode === 0) continue;
        expect(JSON.parse(io.errorLines.join('')).error).toMatchObject({
          code: 'answer-lost',
          hint: expect.stringMatching(/^Run it again: it looks first/),
        });
      }
      const calls = world.count(synchronize);
      expect(calls).toBe('malformed' in fault && fault.malformed === 'truncated' ? 1 : 3);
      world.sandbox.faults.reset();
      expect((await add('dana', 'emil')).exitCode).toBe(0);
      expect((await names('Sales')).slice(2).map((name) => name.toLowerCase())).toEqual([
        'dana',
        'emil',
      ]);
    },
  );

  it('says that it does not know where the list fails as well', async () => {
    let isLost = false;
    const broken: typeof fetch = async (input, init) => {
      isLost ||= String(input).includes(synchronize);
      if (isLost) throw new TypeError('fetch failed');
      return fetch(input, init);
    };
    const { exitCode, errors } = await world.run(['operators', 'add', '--org', '24', 'Dana'], {
      fetch: broken,
    });
    expect(exitCode).toBe(1);
    expect(errors).toContain('Nor does it say who is there.');
  });

  it('passes on a refusal, which is no lost answer', async () => {
    world.sandbox.faults.set({ api: { status: 429, only: synchronize } });
    const { error } = await add('Dana', '--json');
    expect(error().code).toBe('upstream-rate-limited');
  });

  it('refuses an empty name', async () => {
    const { exitCode } = await add('Dana', ' ');
    expect(exitCode).toBe(2);
    expect(world.count(synchronize)).toBe(0);
  });
});

describe('operators activate and deactivate', () => {
  it('changes those that are otherwise', async () => {
    const { exitCode, text } = await world.run(['operators', 'deactivate', '101', '102', '101']);
    expect(exitCode).toBe(0);
    expect(text.split('\n')).toEqual([
      '101  Anna Nováková  is now inactive',
      '102  Ben  was inactive before',
    ]);
    expect(world.count(status)).toBe(1);
    const back = await world.run(['operators', 'activate', 'ANNA NOVÁKOVÁ', '--json']);
    expect(back.json()).toEqual({
      operators: [
        {
          id: 101,
          name: 'Anna Nováková',
          status: 'active',
          organization: { id: 24, name: 'Sales' },
          changed: true,
        },
      ],
    });
  });

  it('asks for an id where a name has several, and changes nobody then', async () => {
    const { exitCode, error } = await world.run(['operators', 'activate', '101', 'ben', '--json']);
    expect(exitCode).toBe(1);
    expect(error()).toEqual({
      code: 'ambiguous-operator',
      message: '"ben" is the name of 2 operators.',
      hint: 'Give the id: 102 (Ben, Sales), 103 (Ben, Support).',
    });
    expect(world.count(status)).toBe(0);
    const { text } = await world.run(['operators', 'activate', 'ben', '--org', 'Sales']);
    expect(text).toBe('102  Ben  is now active');
  });

  it('does not know deleted ones', async () => {
    for (const reference of ['104', 'Cyril', '999']) {
      const { error } = await world.run(['operators', 'activate', reference, '--json']);
      expect(error()).toMatchObject({
        code: 'unknown-operator',
        hint: 'There are: 101 (Anna Nováková, Sales), 102 (Ben, Sales), 103 (Ben, Support).',
      });
    }
  });

  it('looks what became of a call whose answer was lost', async () => {
    const { exitCode, text } = await world.run(['operators', 'activate', '102'], {
      fetch: losing(status),
    });
    expect([exitCode, text]).toEqual([0, '102  Ben  is now active']);
    expect(world.count(status)).toBe(1);
  });

  it('says what was done before one failed', async () => {
    world.sandbox.faults.set({ api: { drop: true, only: status } });
    const first = await world.run(['operators', 'deactivate', '101', '--json']);
    expect(first.error().code).toBe('upstream-network');
    world.sandbox.faults.reset();
    let calls = 0;
    const { exitCode, error } = await world.run(
      ['operators', 'deactivate', '101', '103', '--json'],
      {
        fetch: async (input, init) => {
          if (String(input).includes(status)) calls += 1;
          if (calls > 1) throw new TypeError('fetch failed');
          return fetch(input, init);
        },
      },
    );
    expect(exitCode).toBe(1);
    expect(error()).toMatchObject({
      code: 'partly-done',
      message: expect.stringMatching(
        /^Operator 103 could not be made inactive.*Done before: 101\.$/,
      ),
    });
    const { text } = await world.run(['operators', 'deactivate', '101', '103']);
    expect(text).toMatch(/101 .*was inactive before\n103 .*is now inactive/);
  });
});
