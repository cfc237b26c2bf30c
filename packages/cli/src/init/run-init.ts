import { CliError } from '../cli-error.ts';
import type { CommandContext } from '../command-context.ts';
import { applyFiles } from './apply-files.ts';
import { chooseStack } from './choose-stack.ts';
import { createPlan } from './create-plan.ts';
import { describeFiles } from './describe-files.ts';
import { describeResult } from './describe-result.ts';
import { describeStack } from './describe-stack.ts';
import { describeSteps } from './describe-steps.ts';
import { detectPackageManager } from './detect-package-manager.ts';
import type { InitOptions } from './init-options.ts';
import type { InitReport } from './init-report.ts';
import { installCommand } from './install-command.ts';
import { installPackages } from './install-packages.ts';
import { isWritten } from './is-written.ts';
import { readProject } from './read-project.ts';
import { renderDiff } from './render-diff.ts';
import { showCommand } from './show-command.ts';
import type { Step } from './step.ts';

/**
 * Plans, shows, asks, writes and installs.
 *
 * @throws CliError `no-project`, `ambiguous-project`, `unsupported-version`, `write-failed`, `install-failed`,
 *   `aborted`, and `bad-usage` where nobody is there to ask.
 */
export async function runInit(options: InitOptions, context: CommandContext): Promise<void> {
  const { io, output } = context;
  const { dryRun = false, yes = false } = options;
  const project = readProject(io.cwd);
  const stack = await chooseStack(project, options, context);
  const agent = await detectPackageManager(io);
  const { files, packages, steps } = createPlan(project, stack, agent);
  const isChanging = files.some(isWritten);
  const command = packages.length > 0 ? installCommand(project, agent, packages) : null;
  // A folder of pages alone is not made a package without being asked.
  const isInstalling = command !== null && options.install && project.manifest !== null;
  const about = [
    describeStack(stack, agent),
    '',
    ...describeFiles(files, output),
    ...(command === null ? [] : [`Packages: ${showCommand(command)}`, '']),
  ];

  let isDone = false;
  if (!dryRun && (isChanging || isInstalling)) {
    for (const line of about) output.note(line);
    if (!yes && !(await confirm(context, isChanging))) {
      throw new CliError('aborted', 'Nothing was written.', 'Run it again when you are ready.');
    }
    if (io.signal.aborted) throw new CliError('aborted', 'Nothing was written.', 'Run it again.');
    await applyFiles(project.root, files);
    if (isInstalling) await installPackages(io, command);
    isDone = true;
  }

  const installed = isDone && isInstalling;
  const left: Step[] =
    command === null || installed
      ? [...steps]
      : [{ title: 'Install the packages.', command: showCommand(command) }, ...steps];
  const report: InitReport = {
    ...stack,
    packageManager: agent,
    dryRun,
    files: files.map((file) => ({
      path: file.path,
      action: file.action,
      diff: renderDiff(file),
    })),
    packages,
    installCommand: command === null ? null : showCommand(command),
    installed,
    steps: left,
  };
  output.print(report, () => [
    ...(isDone ? [] : about),
    describeResult(files, dryRun),
    '',
    output.style('bold', 'What is left to do'),
    ...describeSteps(left, output),
  ]);
}

async function confirm({ io, output }: CommandContext, isChanging: boolean): Promise<boolean> {
  if (io.isInteractive && !output.isJson) {
    return io.prompt.confirm(isChanging ? 'Write these files?' : 'Install these packages?', true);
  }
  throw new CliError(
    'bad-usage',
    'Nobody is there to be asked whether to write this.',
    'Add --yes to write, or --dry-run to see it first.',
  );
}
