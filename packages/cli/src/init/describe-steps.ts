import type { Output } from '../output.ts';
import type { Step } from './step.ts';

/** What is left to do, numbered. */
export function describeSteps(steps: readonly Step[], output: Output): string[] {
  return steps.flatMap(({ title, file, lines = [], command }, index) => [
    `${index + 1}. ${title}`,
    ...(file === undefined ? [] : [`   ${output.style('dim', `${file}:`)}`]),
    ...[...lines, ...(command === undefined ? [] : [command])].map(
      (line) => `     ${output.style('cyan', line)}`,
    ),
  ]);
}
