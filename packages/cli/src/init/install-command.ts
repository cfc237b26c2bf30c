import type { Agent } from 'package-manager-detector';
import { type CommandLine, commandLine } from './command-line.ts';
import type { Project } from './project.ts';

/** The command that adds packages to a project. */
export function installCommand(
  project: Project,
  agent: Agent,
  packages: readonly string[],
): CommandLine {
  // pnpm and yarn add to the root of a monorepo only when told that it is meant.
  const isRoot = project.has('pnpm-workspace.yaml') || project.manifest?.hasWorkspaces === true;
  return commandLine(agent, 'add', packages, { ignoreWorkspaceRootCheck: isRoot });
}
