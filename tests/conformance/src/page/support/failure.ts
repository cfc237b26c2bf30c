import type { ChatHubError } from '@chathub/core';
import type { Run } from './start.ts';
import { until } from './until.ts';

/** The next error of a panel. */
export const failure = ({ chathub }: Run): Promise<ChatHubError> =>
  until(() => chathub.getState().error as ChatHubError);
