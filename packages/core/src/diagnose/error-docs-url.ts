import type { ChatHubErrorCode } from '../index.ts';
import { DOCS_BASE } from './docs-base.ts';

/**
 * Where an error code is explained: cause, what to look at, what to do.
 *
 * @example
 * link.href = errorDocsUrl(error.code);
 */
export const errorDocsUrl = (code: ChatHubErrorCode): string => DOCS_BASE + code;
