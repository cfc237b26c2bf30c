import type { Code } from 'mdast';
import type { Step } from './step.ts';

/**
 * What a block of a quick start asks for.
 *
 * @throws Error for a block of which a reader cannot know what to do with it.
 */
export function toStep({ lang, meta, value }: Code): Step {
  if (!value.trim()) throw new Error('A block of it is empty.');
  const label = /^\[(.+)\]$/.exec(meta ?? '')?.[1];
  if (lang === 'sh' && label === undefined && !meta) return { kind: 'run', command: value };
  if (lang === 'sh' && label?.startsWith('terminal ')) {
    return { kind: 'start', terminal: label, command: value };
  }
  if (lang !== 'sh' && label !== undefined) {
    return { kind: 'write', path: label, text: `${value}\n` };
  }
  throw new Error(
    `A reader cannot know what to do with this block: \`\`\`${lang ?? ''} ${meta ?? ''}\n${value}`,
  );
}
