import { adapters } from './cases/adapters.ts';
import { backForward } from './cases/back-forward.ts';
import { copies } from './cases/copies.ts';
import { facts } from './cases/facts.ts';
import { failures } from './cases/failures.ts';
import { framed } from './cases/framed.ts';
import { injection } from './cases/injection.ts';
import { leftovers } from './cases/leftovers.ts';
import { network } from './cases/network.ts';
import { policies } from './cases/policies.ts';
import { preloading } from './cases/preloading.ts';
import { rerun } from './cases/rerun.ts';
import { retry } from './cases/retry.ts';
import { teardown } from './cases/teardown.ts';
import { tokens } from './cases/tokens.ts';
import { trustedTypes } from './cases/trusted-types.ts';
import { typing } from './cases/typing.ts';
import type { Cases } from './support/cases.ts';

/** All cases, by what they are about. */
export const suite: Record<string, Cases> = {
  'browser facts': facts,
  injection,
  're-run': rerun,
  'retry after a failure': retry,
  teardown,
  'frame isolation': framed,
  preload: preloading,
  'token refresh and expiry': tokens,
  failures,
  'Content-Security-Policy': policies,
  'Trusted Types': trustedTypes,
  'two copies': copies,
  'back-forward cache': backForward,
  'offline and online': network,
  typing,
  'nothing left': leftovers,
  'what adapters use': adapters,
};
