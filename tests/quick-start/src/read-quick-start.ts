import { collectBlocks } from './collect-blocks.ts';
import { findAddress } from './find-address.ts';
import { markdownSection } from './markdown-section.ts';
import type { QuickStart } from './quick-start.ts';
import { toStep } from './to-step.ts';

/** `## Quick start`, in a README as it is, and with its id in any language of the documentation. */
const TITLE = /^Quick start$|\{#quick-start\}$/;

/**
 * The quick start of a text: the section of that name, with its blocks as steps.
 *
 * @throws Error where there is none, where it does not say what to open, and where something is to be done after
 *   all terminals are taken.
 */
export function readQuickStart(text: string): QuickStart {
  const section = markdownSection(text, TITLE);
  if (!section) throw new Error('There is no section "Quick start".');
  const steps = collectBlocks(section).map(toStep);
  const address = findAddress(section);
  if (!address) throw new Error('It does not say which address to open.');
  const first = steps.findIndex(({ kind }) => kind === 'start');
  if (first === -1) throw new Error('It starts nothing.');
  if (steps.slice(first).some(({ kind }) => kind !== 'start')) {
    throw new Error('It asks for something after it has started what keeps running.');
  }
  return { steps, address };
}
