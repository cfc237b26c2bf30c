import { errorDocsUrl } from '@chathub/core/diagnose';

/** Where checks are explained further. */
export const docs: {
  readonly doctor: string;
  readonly server: string;
  readonly serverErrors: string;
  /** By the error code that the page tells of. */
  readonly error: typeof errorDocsUrl;
} = {
  doctor: 'https://www.npmjs.com/package/@chathub/cli#doctor',
  server: 'https://www.npmjs.com/package/@chathub/server#what-the-endpoint-answers',
  serverErrors: 'https://www.npmjs.com/package/@chathub/server#error-codes',
  error: errorDocsUrl,
};
