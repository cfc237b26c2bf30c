import { ChatHubServerError } from '../../src/index.ts';

/** The error that a promise rejects with; fails where it does not, or with anything else. */
export async function failureOf(promise: Promise<unknown>): Promise<ChatHubServerError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof ChatHubServerError) {
      return error;
    }
    throw error;
  }
  throw new Error('Expected a rejection.');
}
