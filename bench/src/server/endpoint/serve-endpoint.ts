import { frameworks } from './frameworks/frameworks.ts';
import type { Variants } from './frameworks/variants.ts';

// A process of its own: says its port, then its CPU time in microseconds as often as it is asked.
const [framework = '', variant = '', setup = ''] = process.argv.slice(2);
const start = (frameworks as Readonly<Record<string, Variants>>)[framework]?.[variant];
if (start === undefined) throw new Error(`Nothing to serve: ${framework}, ${variant}`);
process.on('disconnect', () => process.exit());
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.(user + system);
});
process.send?.(await start(JSON.parse(setup)));
