/** What an action returns, or something else (undefined, if not said) when it throws. */
export function attempt<Result, Otherwise = undefined>(
  action: () => Result,
  otherwise?: Otherwise,
): Result | Otherwise | undefined {
  try {
    return action();
  } catch {
    return otherwise;
  }
}
