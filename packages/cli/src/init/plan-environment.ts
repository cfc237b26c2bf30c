import { parseEnv } from 'node:util';
import { isIgnored } from './is-ignored.ts';
import { planAddition } from './plan-addition.ts';
import { planVariables } from './plan-variables.ts';
import type { PlannedFile } from './planned-file.ts';
import { platformVariables } from './platform-variables.ts';
import type { Project } from './project.ts';
import { sandboxVariables } from './sandbox-variables.ts';
import type { Stack } from './stack.ts';
import type { Variable } from './variable.ts';
import { widgetUrl } from './widget-url.ts';

/**
 * Plans `.env` for the sandbox, `.env.example` for ChatHub itself, and that git ignores the first. Where `.env` leads
 * to ChatHub already, nothing of the sandbox is added to it.
 */
export function planEnvironment(
  project: Project,
  { backend }: Stack,
  clientVariable: string | null,
): PlannedFile[] {
  const present = parseEnv(project.read('.env') ?? '');
  const has = (name: string) => (present[name] ?? '').trim() !== '';
  const apiUrl = present.CHATHUB_API_URL?.trim() || undefined;
  const hasCredentials = ['LOGIN', 'PASSWORD', 'COMPANY_TOKEN'].some((it) => has(`CHATHUB_${it}`));
  // Only the sandbox is plain http: @chathub/server refuses that for any other machine.
  const isSandbox = apiUrl === undefined ? !hasCredentials : apiUrl.startsWith('http:');
  // A company token takes the place of login and password, and is refused beside them.
  const withoutSignIn = ({ name }: Variable) =>
    !has('CHATHUB_COMPANY_TOKEN') || !/_(LOGIN|PASSWORD)$/.test(name);

  const needsServer = backend !== 'none';
  const variables: Variable[] = [];
  if (needsServer) {
    variables.push(...(isSandbox ? sandboxVariables : platformVariables).filter(withoutSignIn));
  }
  if (clientVariable !== null && isSandbox) {
    variables.push({
      name: clientVariable,
      value: widgetUrl(apiUrl),
      comment: [
        "The sandbox's panel. Leave it out in production: the panel then comes from ChatHub.",
      ],
    });
  }
  if (variables.length === 0) return [];
  return [
    planVariables(project, '.env', variables),
    ...(needsServer ? [planVariables(project, '.env.example', platformVariables)] : []),
    planAddition(project, '.gitignore', isIgnored(project.root, '.env') ? [] : ['.env']),
  ];
}
