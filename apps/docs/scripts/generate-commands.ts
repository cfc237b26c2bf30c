import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { createCommandLine } from './create-command-line.ts';

/** Writes the page of the command line from its own `--help`. */
export function generateCommands(): void {
  const program = createCommandLine();
  const sections = [program, ...program.commands.flatMap(withChildren)].map((command) => {
    const name = nameOf(command);
    return `## ${name} {#${name.replaceAll(' ', '-')}}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\`\n`;
  });
  writeFileSync(
    fileURLToPath(new URL('../reference/cli.md', import.meta.url)),
    `---\ntitle: Command line\noutline: 2\n---\n\n# Command line\n\nGenerated from \`chathub --help\`. ${INTRODUCTION}\n\n${sections.join('\n')}`,
  );
}

const INTRODUCTION =
  'Install it with `npm install --save-dev @chathub/cli`, or run it without: `npx @chathub/cli`.';

const withChildren = (command: Command): Command[] => [
  command,
  ...command.commands.flatMap(withChildren),
];

const nameOf = (command: Command): string =>
  command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name();

/** With the examples, which are added behind the help itself. */
function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({
    writeOut: (part) => {
      text += part;
    },
  });
  command.outputHelp();
  return text.trim();
}
