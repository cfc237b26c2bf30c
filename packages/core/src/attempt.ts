/** What an action returns, or something else when it throws. */
export function attempt<Result, Otherwise>(
  action: () => Result,
  otherwise: Otherwise,
): Result | Otherwise {
  try {
    return action();
  } catch {
    return otherwise;
  }
}
