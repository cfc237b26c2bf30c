import { writeFileSync } from 'node:fs';
import type { Measured } from './server/compare.ts';
import { measureServer } from './server/measure-server.ts';

const results = await measureServer(Number(process.env.ROUNDS ?? 9));
const [file] = process.argv.slice(2);
if (file !== undefined) writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);

const toRow = ({ variant, requestsPerSecond, throughputRatio, cpu, cpuRatio }: Measured) => ({
  variant,
  'requests/s': Math.round(requestsPerSecond),
  ratio: throughputRatio.toFixed(2),
  'CPU µs': cpu.toFixed(1),
  'CPU ratio': cpuRatio.toFixed(2),
});

for (const [framework, rows] of Object.entries(results.warm)) {
  console.info(`${framework}, a token from a warm cache, 10 connections; ratios to bare`);
  console.table(rows.map(toRow));
}
for (const [connections, rows] of Object.entries(results.recipe)) {
  console.info(`Express, ChatHub takes 50 ms, ${connections} connections; ratios to the recipe`);
  console.table(rows.map(toRow));
}
