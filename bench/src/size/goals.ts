import { markdownTable } from '../report/markdown-table.ts';

/** Bytes, minified and with brotli, that the plan allows for all of core. */
const CORE = 4000;
/** Bytes, minified and with brotli, that the plan allows for an adapter's own code. */
const ADAPTER = 600;

/** The goals and whether they are met. */
export function goals(core: number, adapters: Readonly<Record<string, number>>): string {
  const row = (goal: string, bytes: number, most: number) => ({
    goal,
    measured: `${bytes.toLocaleString('en')} bytes`,
    '': bytes <= most ? 'met' : `**not met**, ${(bytes - most).toLocaleString('en')} over`,
  });
  return markdownTable([
    row(`all of @chathub/core within ${CORE.toLocaleString('en')}`, core, CORE),
    ...Object.entries(adapters).map(([name, bytes]) =>
      row(`own code of ${name} within ${ADAPTER}`, bytes, ADAPTER),
    ),
  ]);
}
