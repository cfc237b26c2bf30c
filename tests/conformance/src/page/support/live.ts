import { shown } from './shown.ts';
import type { Run } from './start.ts';
import { until } from './until.ts';

/** Waits until nothing is wrong and people see one panel, with this token. */
export async function live({ chathub }: Run, token: string, view: Window = window): Promise<void> {
  const seen = () => {
    const { status, error } = chathub.getState();
    return `${status} ${error?.message ?? ''} ${shown(view)}`;
  };
  await until(() => seen() === `ready  ${token}`).catch(() => {
    throw new Error(`no panel with ${token}: ${seen()}`);
  });
}
