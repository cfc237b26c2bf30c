import type { DoctorEnvironment } from '../doctor-environment.ts';
import type { DoctorOptions } from '../doctor-options.ts';
import { createApiEvidence } from './create-api-evidence.ts';
import { createEndpointEvidence } from './create-endpoint-evidence.ts';
import { createOperatorEvidence } from './create-operator-evidence.ts';
import { createPageEvidence } from './create-page-evidence.ts';
import { createScriptEvidence } from './create-script-evidence.ts';
import type { Evidence } from './evidence.ts';
import type { KeepSecret } from './keep-secret.ts';

/** Everything that can be asked for these options. Nothing is requested before a check wants to know. */
export function createEvidence(
  options: DoctorOptions,
  environment: DoctorEnvironment,
  keepSecret: KeepSecret,
): Evidence {
  const api = createApiEvidence(options, environment, keepSecret);
  const endpoint = createEndpointEvidence(options, environment, api, keepSecret);
  return {
    options,
    now: environment.now,
    api,
    endpoint,
    operator: createOperatorEvidence(options, environment, api, endpoint, keepSecret),
    script: createScriptEvidence(options, environment),
    page: createPageEvidence(options, environment, api),
  };
}
