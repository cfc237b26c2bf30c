import { CliError } from '../cli-error.ts';
import type { Io } from '../io.ts';

/** Puts a text on the clipboard, by the standard input of what the system has for it. */
export async function copyToClipboard(io: Io, text: string): Promise<void> {
  for (const [command, ...args] of programsOf(io)) {
    if (command !== undefined && (await copyWith(io, command, args, text))) return;
  }
  throw new CliError(
    'no-clipboard',
    'The clipboard cannot be reached.',
    io.platform === 'linux'
      ? 'Install wl-clipboard (Wayland), xclip or xsel (X11), or hand the token to a program: chathub token … -- <command>.'
      : 'Hand the token to a program instead: chathub token … -- <command>.',
  );
}

function programsOf({ platform, env }: Io): string[][] {
  if (platform === 'darwin') return [['pbcopy']];
  if (platform === 'win32') return [['clip']];
  return [
    ...(env.WAYLAND_DISPLAY ? [['wl-copy']] : []),
    ...(env.DISPLAY
      ? [
          ['xclip', '-selection', 'clipboard'],
          ['xsel', '--clipboard', '--input'],
        ]
      : []),
    ...(env.WSL_DISTRO_NAME ? [['clip.exe']] : []),
  ];
}

async function copyWith(io: Io, command: string, args: string[], input: string): Promise<boolean> {
  try {
    // What these programs would say could repeat what they were given.
    return (await io.spawn({ command, args, input, output: 'ignore' })) === 0;
  } catch (error) {
    if (error instanceof CliError && error.code === 'program-not-found') return false;
    throw error;
  }
}
