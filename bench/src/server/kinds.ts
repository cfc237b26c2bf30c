import type { Promised } from './subject.ts';

/** An endpoint as it is compared with others of its framework. */
export interface Kind {
  /** What of the framework is served. */
  readonly variant: string;
  readonly promised: Promised;
  /** Everybody gets the same token. */
  readonly isConstant?: boolean;
  /** Its tokens are in Redis. */
  readonly isShared?: boolean;
  /** It is there in this framework only. */
  readonly framework?: 'Express';
}

/** The endpoints that are compared. */
export const kinds = {
  bare: { variant: 'bare', promised: 'never', isConstant: true },
  'bare, same headers': { variant: 'bare, same headers', promised: 'never', isConstant: true },
  'by hand': { variant: 'by hand', promised: 'never' },
  'kit, memory': { variant: 'kit', promised: 'once per process' },
  'kit, memory, `context.node`': { variant: 'kit, context.node', promised: 'once per process' },
  'kit, Redis': { variant: 'kit', promised: 'once', isShared: true },
  'recipe (Express)': { variant: 'recipe', promised: 'each request', framework: 'Express' },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof kinds;
