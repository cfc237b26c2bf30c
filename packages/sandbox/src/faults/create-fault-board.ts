import type { FaultBoard } from './fault-board.ts';
import type { Faults } from './faults.ts';
import { parseFaults } from './parse-faults.ts';

type Json = { readonly [key: string]: unknown };

/** Holds what is broken; `onChange` is told after every patch that was accepted. */
export function createFaultBoard(onChange: (faults: Faults) => void): FaultBoard {
  let faults: Faults = {};

  /** Counts one use, and heals the group with its last one. */
  function take<Group extends 'api' | 'script'>(group: Group): NonNullable<Faults[Group]> {
    const current: { readonly times?: number } = faults[group] ?? {};
    if (current.times === 1) faults = withoutKey(faults, group);
    else if (current.times) {
      faults = { ...faults, [group]: { ...current, times: current.times - 1 } };
    }
    return current as NonNullable<Faults[Group]>;
  }

  return {
    get: () => structuredClone(faults),
    set(patch) {
      faults = parseFaults(mergePatch(faults, patch));
      onChange(faults);
      return structuredClone(faults);
    },
    reset() {
      faults = {};
    },
    takeApi: (path) => (path.startsWith(faults.api?.only ?? '') ? take('api') : {}),
    takeScript: () => take('script'),
  };
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withoutKey(faults: Faults, group: keyof Faults): Faults {
  const { [group]: _healed, ...rest } = faults;
  return rest;
}

function mergePatch(target: unknown, patch: Json): Json {
  const merged: Record<string, unknown> = isJson(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = isJson(value) ? mergePatch(merged[key], value) : value;
  }
  return merged;
}
