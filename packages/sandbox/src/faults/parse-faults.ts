import { z } from 'zod';
import { SandboxError } from '../sandbox-error.ts';
import type { Faults } from './faults.ts';

const milliseconds = z.number().min(0).max(600_000);
const errorStatus = z.int().min(400).max(599);
const times = z.int().min(1);
const positiveSeconds = z.number().positive().max(86_400);

const faultSchema = z.strictObject({
  api: z
    .strictObject({
      latency: milliseconds,
      status: errorStatus,
      retryAfter: z.number().min(0),
      malformed: z.enum(['html', 'truncated', 'empty', 'wrong-type']),
      drop: z.boolean(),
      only: z.string().startsWith('/api/'),
      times,
    })
    .partial()
    .optional(),
  tokens: z.strictObject({ maxLifetime: positiveSeconds }).partial().optional(),
  stream: z
    .strictObject({ latency: milliseconds, drop: z.boolean(), refuse: z.boolean() })
    .partial()
    .optional(),
  script: z
    .strictObject({
      mode: z.enum(['ok', 'status', 'hang', 'throw', 'late', 'truncated', 'html', 'drop']),
      status: errorStatus,
      latency: milliseconds,
      lateBy: milliseconds,
      times,
    })
    .partial()
    .optional(),
});

/** Checks what arrives over HTTP or from plain JavaScript; throws `bad-faults` with a hint. */
export function parseFaults(value: unknown): Faults {
  const result = faultSchema.safeParse(value);
  if (!result.success) throw toError(result.error.issues);
  return result.data as Faults;
}

function toError(issues: readonly z.core.$ZodIssue[]): SandboxError {
  const unknown = issues.find((issue) => issue.code === 'unrecognized_keys');
  if (unknown) {
    const name = [...unknown.path, unknown.keys[0]].join('.');
    return new SandboxError('bad-faults', `Unknown fault "${name}".`, knownNames(unknown.path));
  }
  const issue = issues[0];
  return new SandboxError(
    'bad-faults',
    `Impossible value for "${issue?.path.join('.')}".`,
    `${issue?.message}.`,
  );
}

function knownNames(path: readonly PropertyKey[]): string {
  const group = path[0] as keyof typeof faultSchema.shape | undefined;
  const names = group
    ? faultSchema.shape[group].unwrap().keyof().options
    : Object.keys(faultSchema.shape);
  return `Known here: ${names.join(', ')}.`;
}
