import { suite } from './suite.ts';
import { report } from './support/case-report.ts';

const { searchParams } = new URL(location.href);
const run = suite[searchParams.get('group') ?? '']?.[searchParams.get('case') ?? ''];

Object.assign(window, { conformance: report });
Promise.resolve(run?.()).then(
  () => {
    report.result = { failure: run ? null : 'no such case' };
  },
  (error) => {
    report.result = { failure: `${error.message ?? error}\n${error.stack}` };
  },
);
