import { parts } from './parts.ts';
import { writeReport } from './report/write-report.ts';

const order = Object.keys(parts);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length) {
  console.error(`Unknown: ${unknown.join(', ')}. The parts are ${order.join(', ')}.`);
  process.exit(1);
}

for (const [name, { title, run }] of Object.entries(parts)) {
  if (asked.length && !asked.includes(name)) continue;
  const start = Date.now();
  console.info(`${title}…`);
  writeReport(new URL('../', import.meta.url), order, name, title, await run());
  console.info(`${title}: ${Math.round((Date.now() - start) / 1000)} s`);
}
console.info('Written: bench/RESULTS.md');
