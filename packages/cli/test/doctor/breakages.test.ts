import { afterEach, describe, expect, it } from 'vitest';
import { doctorChecks } from '../../src/doctor/doctor-checks.ts';
import { breakages } from './breakages.ts';
import { expectNoSecrets } from './expect-no-secrets.ts';
import { runDoctorCommand } from './run-doctor-command.ts';
import { startWorld, type World } from './world.ts';

/** Checks that never fail, since no answer to them is wrong by itself. */
const NEVER_FAILING = ['csp-frame', 'csp-other'];

let world: World | undefined;

afterEach(async () => {
  await world?.close();
  world = undefined;
});

describe('what is broken is what fails', () => {
  it.each(breakages)('$check: $what', async ({ check: id, world: options, also = [], ...one }) => {
    world = await startWorld(options);
    const called = (await one.break(world)) ?? {};
    const doctor = await runDoctorCommand(world, called);

    expect([...doctor.ids('failed')].sort()).toEqual([id, ...also].sort());
    const { seen, hint, docs } = doctor.check(id);
    expect(seen).toMatch(one.seen);
    expect(hint).toMatch(one.hint);
    expect(docs).toMatch(/^https:\/\/www\.npmjs\.com\/package\/@chathub\//);
    expect(doctor.exitCode).toBe(1);
    for (const check of doctor.checks) {
      expect(check.seen, check.id).not.toMatch(/^$|The check itself failed/);
    }

    // Some heal as soon as they were seen.
    const again = (await one.break(world)) ?? {};
    const text = await runDoctorCommand(world, { ...again, json: false });
    expect(text.exitCode).toBe(1);
    expect(text.io.lines.some((line) => new RegExp(`^failed +${id} `).test(line))).toBe(true);
    for (const { io } of [doctor, text]) expectNoSecrets(world, io);
  });

  it('is tried for every check that can fail', () => {
    const tried = new Set(breakages.map(({ check }) => check));
    const ids = doctorChecks.map(({ id }) => id);
    expect(ids.filter((id) => !tried.has(id))).toEqual(NEVER_FAILING);
    expect([...tried].filter((id) => !ids.includes(id))).toEqual([]);
  });
});
