import { describeToken } from '@chathub/core/diagnose';
import type { ChatHubApi } from '@chathub/server';
import type { Io } from '../io.ts';
import type { TokenReport } from './token-report.ts';

const problems: Readonly<Partial<Record<TokenReport['form'], string>>> = {
  quoted:
    "It has quotes around it: ChatHub's API answers with a JSON string, and reading that with `response.text()` keeps them. Read it with `response.json()`.",
  html: 'It is a page, as a proxy or a sign-in answers in the place of the API.',
  empty: 'There is nothing in it.',
};

/** Looks at a token's form and life, and asks ChatHub about it. */
export async function examineToken(
  api: ChatHubApi,
  given: string,
  { now, signal }: Pick<Io, 'now' | 'signal'>,
): Promise<TokenReport> {
  const { form, expiresAt } = describeToken(given, now());
  const problem = problems[form] ?? null;
  if (form === 'empty' || form === 'html') {
    return { isValid: false, form, problem, expiresAt: null, verdict: null };
  }
  const token = given.trim().replace(/^[\\"']+|[\\"']+$/g, '');
  const answer = await api.validateToken(token, { signal });
  // A reason that quotes what it was asked about would show the token.
  const error = answer.error?.replaceAll(token, '…').replace(/eyJ[\w.-]+/g, '…') ?? null;
  return {
    isValid: answer.isValid && problem === null,
    form,
    problem,
    expiresAt: expiresAt ?? answer.expiresAt,
    verdict: { ...answer, error },
  };
}
