import type { Answer } from './ask.ts';

/** The different tokens among answers that must all be tokens. */
export function tokensOf(answers: readonly Answer[]): Set<string> {
  return new Set(
    answers.map((answer) => {
      if (answer.kind !== 'token') {
        throw new Error(`Not a token: ${JSON.stringify(answer)}`);
      }
      return answer.token;
    }),
  );
}
