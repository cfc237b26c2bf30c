import { collectBlocks } from './collect-blocks.ts';
import { markdownSection } from './markdown-section.ts';
import type { Step } from './step.ts';
import { toStep } from './to-step.ts';

/**
 * The files that the section "Start" of a package's README writes, into an app that the quick start of its guide
 * has made.
 *
 * @throws Error where it writes none.
 */
export function readStart(text: string): Step[] {
  const blocks = collectBlocks(markdownSection(text, /^Start$/) ?? []);
  const steps = blocks.filter(({ meta }) => meta?.startsWith('[')).map(toStep);
  if (steps.length === 0) throw new Error('There is no section "Start" that writes a file.');
  return steps;
}
