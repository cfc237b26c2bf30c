import { globSync, readFileSync } from 'node:fs';

/** What all test runs together came to. */
export interface Results {
  passed: number;
  failed: number;
  skipped: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numFailedTestSuites: number;
  success: boolean;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** Where every package writes the report of its tests; turbo restores it for an unchanged one. */
export const RESULTS = '{{packages,apps,tests}/*,bench}/.results/*.json';

function read(path: string): Results {
  const report = JSON.parse(readFileSync(path, 'utf8')) as VitestReport | PlaywrightReport;
  if ('stats' in report) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
  }
  // A file that does not even load has no failed test of its own.
  const broken = !report.success && report.numFailedTests === 0 ? 1 : 0;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests,
  };
}

/** Adds up the reports of all packages. */
export function collectResults(): Results {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const path of globSync(RESULTS)) {
    const one = read(path);
    total.passed += one.passed;
    total.failed += one.failed;
    total.skipped += one.skipped;
  }
  return total;
}
