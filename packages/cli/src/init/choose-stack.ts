import { CliError } from '../cli-error.ts';
import type { CommandContext } from '../command-context.ts';
import { type Backend, backends } from './backend.ts';
import { backendNames } from './backend-names.ts';
import { checkVersions } from './check-versions.ts';
import { choose } from './choose.ts';
import { detectBackends } from './detect-backends.ts';
import { detectFrameworks } from './detect-frameworks.ts';
import { detectLanguage } from './detect-language.ts';
import { type Framework, frameworks } from './framework.ts';
import { frameworkNames } from './framework-names.ts';
import type { InitOptions } from './init-options.ts';
import { isMetaFramework } from './meta-frameworks.ts';
import type { Project } from './project.ts';
import type { Stack } from './stack.ts';

/**
 * What a project is made with: by its flags, by what is found in it, or by asking.
 *
 * @throws CliError `ambiguous-project`, `unsupported-version`, or `bad-usage` for what does not go together.
 */
export async function chooseStack(
  project: Project,
  options: Pick<InitOptions, 'framework' | 'backend'>,
  context: CommandContext,
): Promise<Stack> {
  const framework = await choose<Framework>(
    {
      what: 'framework',
      given: options.framework,
      candidates: findFrameworks(project, options.backend),
      all: frameworks,
      names: frameworkNames,
    },
    context,
  );
  checkVersions(project, framework);
  const backend = await choose<Backend>(
    {
      what: 'backend',
      given: options.backend,
      candidates: detectBackends(project, framework),
      all: backends,
      names: backendNames,
    },
    context,
  );
  check(framework, backend);
  return { framework, backend, language: detectLanguage(project, framework) };
}

/** A project without a page that has a server is one for the endpoint alone. */
function findFrameworks(project: Project, given: Backend | undefined): Framework[] {
  const found = detectFrameworks(project);
  if (found.length > 0) return found;
  const [backend] = given === undefined ? detectBackends(project, 'none') : [given];
  return backend === undefined || backend === 'none' ? [] : ['none'];
}

function check(framework: Framework, backend: Backend): void {
  if (framework === 'none' && backend === 'none') {
    throw new CliError(
      'bad-usage',
      'Without a page and without a server there is nothing to write.',
      'Give another --framework or --backend.',
    );
  }
  if (framework !== 'none' && isMetaFramework(backend) && !isMetaFramework(backend, framework)) {
    throw new CliError(
      'bad-usage',
      `${backendNames[backend]} does not serve pages made with ${frameworkNames[framework]}.`,
      'Give another --framework, or --framework none for the endpoint alone.',
    );
  }
}
