import type { Workflow } from './workflow.ts';

/** All jobs that must have ended well before a job begins. */
export function neededJobs(workflow: Workflow, name: string): Set<string> {
  const needed = new Set<string>();
  const add = (one: string) => {
    for (const before of [workflow.jobs[one]?.needs ?? []].flat()) {
      if (!needed.has(before)) {
        needed.add(before);
        add(before);
      }
    }
  };
  add(name);
  return needed;
}
