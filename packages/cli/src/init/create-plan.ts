import type { Agent } from 'package-manager-detector';
import { clientVariable } from './client-variable.ts';
import { commandLine } from './command-line.ts';
import { endpointTemplates } from './endpoint-templates.ts';
import { packagesFor } from './packages-for.ts';
import { pageSteps } from './page-steps.ts';
import { pageTemplates } from './page-templates.ts';
import type { Plan } from './plan.ts';
import { planCreation } from './plan-creation.ts';
import { planEnvironment } from './plan-environment.ts';
import type { Project } from './project.ts';
import { renderTemplate } from './render-template.ts';
import { runSteps } from './run-steps.ts';
import { serverSteps } from './server-steps.ts';
import { showCommand } from './show-command.ts';
import type { Stack } from './stack.ts';
import type { Step } from './step.ts';
import { widgetUrl } from './widget-url.ts';

/** Plans everything for a project. Writes nothing. */
export function createPlan(project: Project, stack: Stack, agent: Agent): Plan {
  const variable = clientVariable(project, stack);
  const page = pageTemplates(project, stack);
  const endpoint = endpointTemplates(project, stack);
  const files = [...page, ...endpoint].map((template) =>
    planCreation(project, template.path, renderTemplate(template, variable)),
  );
  const [panel, options] = page.map(({ path }) => path);
  const steps: Step[] = [];
  if (panel !== undefined) {
    steps.push(...pageSteps(project, stack, panel, options ?? null));
    if (variable === null && options !== undefined && stack.framework !== 'angular') {
      steps.push({
        title: "While you develop take the sandbox's panel. Leave it out in production.",
        file: options,
        lines: [`scriptUrl: '${widgetUrl()}',`],
      });
    }
  }
  const example = files.find(({ after }) => after.includes(exampleAddress));
  if (example !== undefined) {
    steps.push({
      title: `Put the address of your support in the place of ${exampleAddress} in ${example.path}.`,
    });
  }
  for (const { path } of endpoint) steps.push(...serverSteps(project, stack, path));
  if (needsNodeTypes(project, stack)) {
    steps.push({
      title: 'The endpoint uses the types of Node.',
      command: showCommand(commandLine(agent, 'add', ['-D', '@types/node'])),
    });
  }
  if (stack.backend === 'none') {
    steps.push({
      title:
        'Tokens come from your server, below /api/chathub: run init in its folder, with --framework none.',
    });
  }
  return {
    files: [...files, ...planEnvironment(project, stack, variable)],
    packages: packagesFor(project, stack),
    steps: [...steps, ...runSteps(project, stack, agent)],
  };
}

// In the templates.
const exampleAddress = 'support@example.com';

function needsNodeTypes(project: Project, { backend, language }: Stack): boolean {
  // Nuxt brings them along.
  const isBrought = backend === 'none' || backend === 'nuxt' || project.dependsOn('@types/node');
  return language === 'ts' && !isBrought;
}
