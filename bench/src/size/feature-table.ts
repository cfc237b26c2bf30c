import { markdownTable } from '../report/markdown-table.ts';
import type { Features } from './features/measure-features.ts';

/** One row for each question, one column for each of these libraries. */
export const featureTable = (features: Features, names: readonly string[]): string =>
  markdownTable(
    [...features].map(([feature, verdicts]) => ({
      feature,
      ...Object.fromEntries(names.map((name) => [`\`${name}\``, verdicts[name] ?? ''])),
    })),
  );
