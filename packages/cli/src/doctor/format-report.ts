import type { Check } from '@chathub/core/diagnose';
import type { Output } from '../output.ts';
import { doctorChecks } from './doctor-checks.ts';
import type { DoctorReport } from './doctor-report.ts';

const STYLES = { passed: 'green', failed: 'red', unknown: 'yellow' } as const;
const RESULT_WIDTH = 'unknown'.length + 2;
const INDENT = ' '.repeat(RESULT_WIDTH);

/** The report as lines: one for what passed, and below the others what to do. */
export function formatReport({ checks, summary }: DoctorReport, { style }: Output): string[] {
  const width = Math.max(...checks.map(({ id }) => id.length)) + 2;
  const formatCheck = ({ id, question, result, seen, hint, docs }: Check): string[] => {
    const head = `${style(STYLES[result], result)}${' '.repeat(RESULT_WIDTH - result.length)}`;
    if (result === 'passed') return [`${head}${id.padEnd(width)}${seen}`];
    return [
      `${head}${id.padEnd(width)}${style('bold', question)}`,
      `${INDENT}${seen}`,
      ...(hint === null ? [] : [`${INDENT}${hint}`]),
      ...(result === 'failed' && docs !== null ? [`${INDENT}${style('dim', docs)}`] : []),
    ];
  };
  const groups = [...new Set(doctorChecks.map(({ group }) => group))];
  return [
    ...groups.flatMap((group) => {
      const ids = doctorChecks.filter((check) => check.group === group).map(({ id }) => id);
      const own = checks.filter(({ id }) => ids.includes(id));
      return [style('bold', group), ...own.flatMap(formatCheck), ''];
    }),
    `${summary.passed} passed, ${summary.failed} failed, ${summary.unknown} unknown.`,
  ];
}
