import { readFile } from 'node:fs/promises';

// Bundled, this module lies beside the widget; from source, the build lies one folder up.
const places = [
  new URL('./widget-script.js', import.meta.url),
  new URL('../dist/widget-script.js', import.meta.url),
];

/** Reads the built widget. */
export async function loadWidgetScript(): Promise<string> {
  for (const place of places) {
    try {
      return await readFile(place, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new Error('The widget has not been built: run the build of @chathub/sandbox.');
}
