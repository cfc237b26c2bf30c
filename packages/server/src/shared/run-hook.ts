/** Calls a hook of the application: what it throws must not become the fate of the request. */
export function runHook(hook: () => void): void {
  try {
    hook();
  } catch {
    return;
  }
}
