import { describe, expect, it } from 'vitest';
import { createFaultClient } from '../src/create-fault-client.ts';
import type { FaultControl } from '../src/fault-control.ts';
import { faultGroups } from '../src/fault-groups.ts';
import { noFaults } from '../src/no-faults.ts';

const controls: readonly FaultControl[] = faultGroups.flatMap((group) => group.controls);
const control = (id: string): FaultControl => {
  const found = controls.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No control ${id}.`);
  return found;
};

const recordingFetch = (state: object = noFaults, status = 200) => {
  const calls: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    calls.push(`${init?.method} ${String(input)} ${init?.body ?? ''}`.trim());
    return Response.json(state, { status });
  };
  return { calls, fetch };
};

describe('createFaultClient', () => {
  it('turns a switch on when it is off', async () => {
    const { calls, fetch } = recordingFetch();
    await createFaultClient({ fetch }).use(control('endpoint-slow'));
    expect(calls).toEqual(['GET /demo/faults', 'PATCH /demo/faults {"endpoint":"slow"}']);
  });

  it('turns a switch off when it is on', async () => {
    const { calls, fetch } = recordingFetch({ ...noFaults, endpoint: 'slow' });
    await createFaultClient({ fetch }).use(control('endpoint-slow'));
    expect(calls[1]).toBe('PATCH /demo/faults {"endpoint":"ok"}');
  });

  it('runs an action once', async () => {
    const { calls, fetch } = recordingFetch();
    await createFaultClient({ fetch, baseUrl: '/elsewhere' }).use(control('expire-tokens'));
    expect(calls).toEqual(['POST /elsewhere/expire-tokens']);
  });

  it('rejects when the gallery refuses', async () => {
    const { fetch } = recordingFetch({}, 403);
    await expect(createFaultClient({ fetch }).reset()).rejects.toThrow('403');
  });

  it('names every control once', () => {
    expect(new Set(controls.map(({ id }) => id)).size).toBe(controls.length);
  });
});
