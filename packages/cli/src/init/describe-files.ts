import type { Output } from '../output.ts';
import type { PlannedFile } from './planned-file.ts';
import { renderDiff } from './render-diff.ts';

/** What is to be written, as a diff in colours; beside it what is left alone, and why. */
export function describeFiles(files: readonly PlannedFile[], output: Output): string[] {
  return files.flatMap((file) => {
    if (file.action === 'unchanged') return [];
    const diff = renderDiff(file)
      .trimEnd()
      .split('\n')
      .map((line) => colour(line, output));
    if (file.action !== 'kept') return [...diff, ''];
    return [`${file.path} is yours and stays as it is. This would have been written:`, ...diff, ''];
  });
}

function colour(line: string, output: Output): string {
  if (/^(?:---|\+\+\+) /.test(line)) return output.style('bold', line);
  if (line.startsWith('@@')) return output.style('cyan', line);
  return line.startsWith('+') ? output.style('green', line) : line;
}
