import { allowList } from './checks/allow-list.ts';
import { apiReachable } from './checks/api-reachable.ts';
import { apiUrl } from './checks/api-url.ts';
import { clock } from './checks/clock.ts';
import { credentials } from './checks/credentials.ts';
import { credentialsAccepted } from './checks/credentials-accepted.ts';
import { credentialsLevel } from './checks/credentials-level.ts';
import { cspConnect } from './checks/csp-connect.ts';
import { cspFrame } from './checks/csp-frame.ts';
import { cspOther } from './checks/csp-other.ts';
import { cspScript } from './checks/csp-script.ts';
import { cspTrustedTypes } from './checks/csp-trusted-types.ts';
import { endpointAnonymous } from './checks/endpoint-anonymous.ts';
import { endpointCache } from './checks/endpoint-cache.ts';
import { endpointClock } from './checks/endpoint-clock.ts';
import { endpointCookies } from './checks/endpoint-cookies.ts';
import { endpointCors } from './checks/endpoint-cors.ts';
import { endpointCrossSite } from './checks/endpoint-cross-site.ts';
import { endpointExpiry } from './checks/endpoint-expiry.ts';
import { endpointLife } from './checks/endpoint-life.ts';
import { endpointReachable } from './checks/endpoint-reachable.ts';
import { endpointRenewal } from './checks/endpoint-renewal.ts';
import { endpointShape } from './checks/endpoint-shape.ts';
import { endpointSignedIn } from './checks/endpoint-signed-in.ts';
import { endpointTokenForm } from './checks/endpoint-token-form.ts';
import { endpointTokenValid } from './checks/endpoint-token-valid.ts';
import { endpointType } from './checks/endpoint-type.ts';
import { endpointUrl } from './checks/endpoint-url.ts';
import { operator } from './checks/operator.ts';
import { operatorNames } from './checks/operator-names.ts';
import { operatorStatus } from './checks/operator-status.ts';
import { organizations } from './checks/organizations.ts';
import { origin } from './checks/origin.ts';
import { page } from './checks/page.ts';
import { pageEmbedder } from './checks/page-embedder.ts';
import { scriptAnswer } from './checks/script-answer.ts';
import { scriptCache } from './checks/script-cache.ts';
import { scriptCors } from './checks/script-cors.ts';
import { scriptRedirect } from './checks/script-redirect.ts';
import { scriptType } from './checks/script-type.ts';
import { scriptUrl } from './checks/script-url.ts';
import { tokenExpiry } from './checks/token-expiry.ts';
import { tokenForm } from './checks/token-form.ts';
import { tokenIssued } from './checks/token-issued.ts';
import { tokenValid } from './checks/token-valid.ts';
import type { DoctorCheck } from './doctor-check.ts';

/** Every check, in the order in which they are told: what others rest on comes first. */
export const doctorChecks: readonly DoctorCheck[] = [
  credentials,
  apiUrl,
  apiReachable,
  credentialsAccepted,
  credentialsLevel,
  clock,
  origin,
  allowList,
  organizations,
  operator,
  operatorStatus,
  operatorNames,
  tokenIssued,
  tokenForm,
  tokenExpiry,
  tokenValid,
  scriptUrl,
  scriptAnswer,
  scriptRedirect,
  scriptType,
  scriptCors,
  scriptCache,
  page,
  cspScript,
  cspConnect,
  cspFrame,
  cspTrustedTypes,
  cspOther,
  pageEmbedder,
  endpointUrl,
  endpointReachable,
  endpointAnonymous,
  endpointSignedIn,
  endpointType,
  endpointShape,
  endpointTokenForm,
  endpointExpiry,
  endpointLife,
  endpointTokenValid,
  endpointRenewal,
  endpointClock,
  endpointCache,
  endpointCrossSite,
  endpointCors,
  endpointCookies,
];
