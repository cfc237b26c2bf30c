import type { CodeBlock } from './code-block.ts';

/** Something wrong with a sample. */
export interface Problem {
  readonly block: CodeBlock;
  readonly message: string;
}
