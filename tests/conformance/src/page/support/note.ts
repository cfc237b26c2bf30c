import { report } from './case-report.ts';

/** Says what was seen, where a pass alone does not. */
export const note = (text: string): void => {
  report.notes.push(text);
};
