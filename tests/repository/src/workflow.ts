import { globSync } from 'node:fs';
import { parse } from 'yaml';
import { readText } from './read-text.ts';
import { workspace } from './workspace.ts';

/** A step of a job, as far as it is looked at. */
export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** A job of a workflow, as far as it is looked at. */
export interface Job {
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly uses?: string;
  readonly steps?: readonly Step[];
}

/** A workflow or an action of this repository. */
export interface Workflow {
  readonly path: string;
  readonly text: string;
  readonly permissions: Readonly<Record<string, string>> | undefined;
  /** By name; an action has one. */
  readonly jobs: Readonly<Record<string, Job>>;
}

/** All of them, by path. */
export function workflows(): Workflow[] {
  return globSync('.github/{workflows/*.yml,actions/*/action.yml}', { cwd: workspace })
    .toSorted()
    .map((path) => {
      const text = readText(path);
      const { permissions, jobs, runs } = parse(text);
      return {
        path: path.replaceAll('\\', '/'),
        text,
        permissions,
        jobs: jobs ?? { action: runs },
      };
    });
}
