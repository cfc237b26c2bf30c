const HINTS = {
  'token-unauthorized': 'Sign in, then retry().',
  'token-forbidden': 'Check authorize() and the operator.',
  'token-not-found': 'Check tokenEndpoint.',
  'token-rate-limited': 'Ask less often.',
  'token-server': 'Check the log of tokenEndpoint.',
  'token-network': 'Check the network, CORS and connect-src.',
  'token-timeout': 'Check tokenEndpoint or raise tokenTimeout.',
  'token-malformed': 'Answer { token, expiresIn }, not a sign-in page.',
  'token-expired': 'Check the clocks, and that each token is new.',
  'token-rejected': 'Check the operator and the token.',
  'script-network': 'Check the network, scriptUrl and ad blockers.',
  'script-blocked': 'Allow scriptUrl in the Content-Security-Policy.',
  'script-timeout': 'Check the network or raise loadTimeout.',
  'script-threw':
    "Check that ChatHub allows this domain; if it cannot run twice, use isolation 'frame'.",
  'panel-not-rendered':
    "Check readyWhen and that ChatHub allows this domain, or use isolation 'frame'.",
  offline: 'Check the network.',
  superseded: 'A newer mount has the panel; retry() takes it back.',
  'bad-options':
    "Give one of tokenEndpoint, fetchToken, token; scriptUrl on https or localhost; isolation 'document' or 'frame'.",
};

/**
 * Every way in which a panel can fail, as a stable code to branch on.
 *
 * `token-*` concern getting an operator token, `script-*` and `panel-*` the widget.
 */
export type ChatHubErrorCode = keyof typeof HINTS;

/** What an error may say besides its code. */
export interface ChatHubErrorInit {
  /** Default: the hint of the code. */
  hint?: string;
  /** Default: by code; true where another attempt may succeed by itself. */
  retryable?: boolean;
  /** Milliseconds. Default 0. */
  retryAfter?: number;
}

/**
 * What went wrong, what to do, and whether the library tries again by itself.
 *
 * Never holds a token or a response body: it is safe to log and to show.
 *
 * @example
 * if (state.error?.code === 'token-unauthorized') location.assign('/sign-in');
 */
export class ChatHubError extends Error {
  /** Stable, for code to branch on. */
  declare readonly code: ChatHubErrorCode;
  /** What to do next, for people. */
  declare readonly hint: string;
  /** True where another attempt may succeed without anybody changing anything. */
  declare readonly retryable: boolean;
  /** How long the server asked to wait, in milliseconds; 0 when it did not. */
  declare readonly retryAfter: number;

  /**
   * @param code One of {@link ChatHubErrorCode}.
   * @param detail What was seen, without secrets; becomes part of the message.
   */
  constructor(code: ChatHubErrorCode, detail = '', init?: ChatHubErrorInit) {
    super(code + (detail && `: ${detail}`));
    Object.assign(this, {
      name: 'ChatHubError',
      code,
      hint: HINTS[code],
      // What another attempt cannot mend is not tried again: it would only load the server.
      retryable: !/unauth|forb|found|malf|block|super|bad/.test(code),
      retryAfter: 0,
      ...init,
    });
  }
}
