import type { Check } from '@chathub/core/diagnose';
import type { Output } from '../output.ts';
import { doctorChecks } from './doctor-checks.ts';
import type { DoctorReport } from './doctor-report.ts';

const STYLES = { passed: 'green', failed: 'red', unknown: 'yellow' } as const;
const RESULT_WIDTH = 'unknown'.length + 2;
const INDENT = ' '.repeat(RESULT_WIDTH);

/** The report as lines: one for each check, and below what did not pass what to do. */
export function formatReport({ checks, summary }: DoctorReport, { style }: Output): string[] {
  const width = Math.max(...checks.map(({ id }) => id.length)) + 2;
  const told = new Set<string>();
  const formatCheck = ({ id, question, result, seen, hint, docs }: Check): string[] => {
    const head = `${style(STYLES[result], result)}${' '.repeat(RESULT_WIDTH - result.length)}`;
    if (result !== 'failed') {
      // One missing thing makes many checks unknown: what to do about it is said once.
      const isTold = hint === null || told.has(hint);
      if (hint !== null) told.add(hint);
      return [`${head}${id.padEnd(width)}${seen}`, ...(isTold ? [] : [`${INDENT}${hint}`])];
    }
    return [
      `${head}${id.padEnd(width)}${style('bold', question)}`,
      `${INDENT}${seen}`,
      ...(hint === null ? [] : [`${INDENT}${hint}`]),
      ...(docs !== null ? [`${INDENT}${style('dim', docs)}`] : []),
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
