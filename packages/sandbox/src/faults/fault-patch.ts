import type { Faults } from './faults.ts';

/** A change of faults, as a JSON merge patch (RFC 7396): `null` heals a group or takes out a field. */
export type FaultPatch = {
  readonly [Group in keyof Faults]?:
    | {
        readonly [Field in keyof NonNullable<Faults[Group]>]?:
          | NonNullable<Faults[Group]>[Field]
          | null;
      }
    | null;
};
