import { CliError } from './cli-error.ts';
import type { Prompt } from './prompt.ts';

/** Asks on the terminal. What is asked goes to the standard error: the output is for the result. */
export function createSystemPrompt(signal: AbortSignal): Prompt {
  const context = { output: process.stderr, signal };
  return {
    password: (message) =>
      ask(({ password }) => password({ message, mask: false, toggleMask: false }, context)),
    input: (message) => ask(({ input }) => input({ message }, context)),
    confirm: (message, fallback) =>
      ask(({ confirm }) => confirm({ message, default: fallback }, context)),
    select: (message, choices) => ask(({ select }) => select({ message, choices }, context)),
  };
}

async function ask<Answer>(
  question: (prompts: typeof import('@inquirer/prompts')) => Promise<Answer>,
): Promise<Answer> {
  // Loaded here: most commands ask nothing.
  const prompts = await import('@inquirer/prompts');
  try {
    return await question(prompts);
  } catch (error) {
    // Ctrl-C in the prompt, or the signal: inquirer has an error of its own for each.
    if (error instanceof Error && /^(?:Exit|Abort)PromptError$/.test(error.name)) {
      throw new CliError('aborted', 'It was ended before it was answered.', 'Nothing was changed.');
    }
    throw error;
  }
}
