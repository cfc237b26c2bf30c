import type { DoctorEnvironment } from '../doctor-environment.ts';
import type { DoctorOptions } from '../doctor-options.ts';
import { appOrigin } from './app-origin.ts';
import { follow } from './follow.ts';
import { isJavaScript } from './is-javascript.ts';
import { once } from './once.ts';
import type { ScriptEvidence } from './script-evidence.ts';
import { Unaskable } from './unaskable.ts';

/** Asks for the widget script. */
export function createScriptEvidence(
  options: DoctorOptions,
  environment: DoctorEnvironment,
): ScriptEvidence {
  const request = once(() => {
    const origin = options.origin === null ? null : appOrigin(options);
    return follow(
      options.scriptUrl,
      (url) => ({
        Accept: '*/*',
        'Sec-Fetch-Dest': 'script',
        ...(origin !== null && origin !== url.origin && { Origin: origin }),
      }),
      environment,
      options.timeout,
    );
  });
  return {
    request,
    answer: once(async () => {
      const { result } = await request();
      if (result.kind === 'failure' || result.status !== 200) {
        throw new Unaskable('The address does not answer with the script: see script-answer.');
      }
      if (!isJavaScript(result.headers)) {
        throw new Unaskable('What comes is not a script: see script-type.');
      }
      return result;
    }),
  };
}
