import type { LoadOptions, Outcome, ScriptDriver } from '../../src/size/features/script-driver.ts';

/**
 * The driver of a library whose whole face is a promise.
 *
 * @param load Asks the library.
 * @param call Calls the widget's own function on what the promise gave.
 */
export function promiseDriver<Api>(
  load: (options: LoadOptions) => Promise<Api>,
  call: (api: Api) => void,
): ScriptDriver {
  let outcome: Outcome = 'pending';
  let promise: Promise<Api> | undefined;
  return {
    load(options = {}) {
      promise = load(options);
      promise.then(
        () => {
          outcome = 'ready';
        },
        () => {
          outcome = 'failed';
        },
      );
    },
    outcome: () => outcome,
    call: () => void promise?.then(call),
  };
}
