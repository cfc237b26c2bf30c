/** The major version of Chromium; NaN in other engines. */
export const chromiumVersion = Number(/Chrome\/(\d+)/.exec(navigator.userAgent)?.[1]);
