import type { Agent } from 'package-manager-detector';
import { commandLine } from './command-line.ts';
import type { Project } from './project.ts';
import { showCommand } from './show-command.ts';
import type { Stack } from './stack.ts';
import type { Step } from './step.ts';
import { usesVite } from './uses-vite.ts';

/** How to see it work. */
export function runSteps(project: Project, stack: Stack, agent: Agent): Step[] {
  const chathub = (...args: string[]) =>
    showCommand(commandLine(agent, 'execute', ['@chathub/cli', ...args]));
  const scripts = project.manifest?.scripts ?? [];
  const script = ['dev', 'start', 'serve'].find((name) => scripts.includes(name));
  const origin = developmentOrigin(project, stack);
  return [
    { title: 'Start ChatHub on your machine.', command: chathub('sandbox') },
    script === undefined
      ? { title: 'Start your app in another terminal.' }
      : {
          title: 'Start your app in another terminal.',
          command: showCommand(commandLine(agent, 'run', [script])),
        },
    {
      title: 'Something does not load? Ask the doctor, with the address of your app.',
      command: chathub(
        'doctor',
        ...(stack.backend === 'none' ? [] : ['--env-file', '.env']),
        '--origin',
        origin,
        '--endpoint',
        `${origin}/api/chathub/token`,
      ),
    },
  ];
}

/** Where the tools of a project serve it while one develops, by default. */
function developmentOrigin(project: Project, { framework, backend }: Stack): string {
  const port =
    backend === 'astro'
      ? 4321
      : framework === 'angular'
        ? 4200
        : backend === 'sveltekit' ||
            (framework !== 'none' && usesVite(project) && backend !== 'nuxt')
          ? 5173
          : 3000;
  return `http://localhost:${port}`;
}
