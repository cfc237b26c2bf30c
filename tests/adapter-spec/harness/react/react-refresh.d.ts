/** The part that a dev server uses; the package has no types of its own. */
declare module 'react-refresh/runtime' {
  export function injectIntoGlobalHook(window: Window): void;
  export function register(type: unknown, id: string): void;
  export function performReactRefresh(): void;
}
