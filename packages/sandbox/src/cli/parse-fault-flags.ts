import type { FaultPatch } from '../faults/fault-patch.ts';
import { SandboxError } from '../sandbox-error.ts';

/**
 * The patch that flags such as `api.status=503` and `script.mode=hang` mean. Names and values are
 * checked where it is set.
 *
 * @throws SandboxError `bad-faults` for what is not written so.
 */
export function parseFaultFlags(flags: readonly string[]): FaultPatch {
  const patch: Record<string, Record<string, unknown>> = {};
  for (const flag of flags) {
    const [, group, field, value] = /^([a-z]+)\.([a-z]+)=(.+)$/i.exec(flag) ?? [];
    if (group === undefined || field === undefined || value === undefined) {
      throw new SandboxError(
        'bad-faults',
        'A fault is not written as <group>.<field>=<value>.',
        'Write for instance --fault api.status=503 --fault script.mode=hang.',
      );
    }
    patch[group] = { ...patch[group], [field]: toValue(value) };
  }
  return patch as FaultPatch;
}

function toValue(text: string): unknown {
  return /^(?:true|false|-?\d+(?:\.\d+)?)$/.test(text) ? JSON.parse(text) : text;
}
