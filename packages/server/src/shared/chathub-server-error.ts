import { type ChatHubServerErrorCode, errorCodes } from './error-codes.ts';

/** What is known about one failure beyond its code. */
export interface ChatHubServerErrorDetails {
  /** HTTP status with which ChatHub answered. */
  readonly status?: number | undefined;
  /** Seconds after which another attempt makes sense. */
  readonly retryAfter?: number | undefined;
  /** One more sentence for the message. Never pass anything that was received or that is secret. */
  readonly detail?: string | undefined;
}

/**
 * The one error of this package. It carries no response body, token, credential or `cause`, so it can be logged as it
 * is.
 *
 * @example
 * ```ts
 * try {
 *   await api.listOrganizations();
 * } catch (error) {
 *   if (error instanceof ChatHubServerError && error.code === 'upstream-rate-limited') {
 *     console.warn(error.hint, error.retryAfter);
 *   }
 * }
 * ```
 */
export class ChatHubServerError extends Error {
  override readonly name: string = 'ChatHubServerError';
  /** What happened, for programs. */
  readonly code: ChatHubServerErrorCode;
  /** HTTP status with which ChatHub answered; undefined where there was no answer. */
  readonly status: number | undefined;
  /** What to do about it, for people. */
  readonly hint: string;
  /** Seconds after which another attempt makes sense; undefined where nobody said so. */
  readonly retryAfter: number | undefined;

  constructor(code: ChatHubServerErrorCode, details: ChatHubServerErrorDetails = {}) {
    const { message, hint } = errorCodes[code];
    super(details.detail === undefined ? message : `${message} ${details.detail}`);
    this.code = code;
    this.status = details.status;
    this.hint = hint;
    this.retryAfter = details.retryAfter;
  }

  /** The fields that a structured log wants; `JSON.stringify` of a plain Error is `{}`. */
  toJSON(): Record<string, unknown> {
    const { name, code, message, hint, status, retryAfter } = this;
    return { name, code, message, hint, status, retryAfter };
  }
}
