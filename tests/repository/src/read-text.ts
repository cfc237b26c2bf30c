import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspace } from './workspace.ts';

/** The text of a file, by its path in the repository. */
export const readText = (path: string): string => readFileSync(join(workspace, path), 'utf8');
