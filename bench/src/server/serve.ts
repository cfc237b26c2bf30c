import { suites } from './suites.ts';
import type { Variants } from './variants.ts';

// A process of its own: says its port, then its CPU time in microseconds as often as it is asked.
const [suite = '', variant = ''] = process.argv.slice(2);
const start = (suites as Readonly<Record<string, Variants>>)[suite]?.[variant];
if (start === undefined) throw new Error(`Nothing to serve: ${suite}, ${variant}`);
process.on('disconnect', () => process.exit());
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.(user + system);
});
process.send?.(await start());
