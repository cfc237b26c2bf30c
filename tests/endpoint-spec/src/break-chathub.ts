import type { ApiFaults, Sandbox } from '@chathub/sandbox';

/** Breaks ChatHub's API for the time of an action. */
export async function breakChatHub<T>(
  { faults }: Sandbox,
  api: ApiFaults,
  action: () => Promise<T>,
): Promise<T> {
  faults.set({ api });
  try {
    return await action();
  } finally {
    faults.reset();
  }
}
