import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkChatHubCommand } from './check-chathub-command.ts';
import { readCatalogNames } from './read-catalog-names.ts';
import { splitCommand } from './split-command.ts';

/** Starters of other people, whose own documentation is the source. */
const STARTERS =
  /^(npm create (vite|vue)@latest|npx sv create|npx @angular\/cli@22 new|npx ng serve) /;
/** What every machine with Node has. */
const PLAIN =
  /^(npm init -y|npm pkg set |npm run (dev|test|build)$|node |echo |cp |cd |git clone |openssl )/;

/** What is wrong with a block of commands: packages, scripts and commands that do not exist. */
export async function checkCommands(code: string, root: string): Promise<string[]> {
  const commands = code
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .flatMap((line) => line.split(/\s*&&\s*/))
    .filter(Boolean);
  return (await Promise.all(commands.map((command) => checkCommand(command, root)))).flat();
}

async function checkCommand(command: string, root: string): Promise<string[]> {
  const words = splitCommand(command);
  const [program = '', first = '', ...rest] = words;
  if (STARTERS.test(`${command} `) || PLAIN.test(command)) return [];
  if (program === 'npm' && ['install', 'i'].includes(first)) return checkPackages(rest, root);
  if (program === 'chathub') return checkChatHubCommand(words.slice(1));
  if (program === 'npx' && first === '@chathub/cli') return checkChatHubCommand(rest);
  if (program === 'npx' && ['chathub-sandbox', '@chathub/sandbox'].includes(first)) return [];
  if (program === 'npx' && first === '-y' && /^pnpm@/.test(rest[0] ?? '')) {
    return checkScript(rest.slice(1), root);
  }
  if (program === 'pnpm') return checkScript(words.slice(1), root);
  return [`Nobody knows the command ${program} ${first}`];
}

function checkPackages(words: readonly string[], root: string): string[] {
  const known = readCatalogNames(root);
  return words
    .filter((word) => !word.startsWith('-'))
    .map((word) => word.replace(/(?<=.)@.*$/, ''))
    .filter((name) => !known.has(name))
    .map((name) => `No package ${name} in the workspace or its catalog`);
}

function checkScript(words: readonly string[], root: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  const [script = ''] = words;
  if (script === '--filter' || script in scripts) return [];
  return [`No script ${script} in the root`];
}
