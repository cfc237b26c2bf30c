import { ChatHubServerError } from '@chathub/server';

/** A call to ChatHub that worked, or the error that it ended with. */
export type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ChatHubServerError };

/** Makes an answer of a call's failure, since the failure is what some checks are about. */
export async function attempt<T>(call: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await call() };
  } catch (error) {
    if (error instanceof ChatHubServerError && error.code !== 'aborted') {
      return { ok: false, error };
    }
    throw error;
  }
}
