import type { CustomerScript } from './chat/customer-script.ts';
import { createSecret } from './create-secret.ts';
import type { ResolvedOptions } from './resolved-options.ts';
import { SandboxError } from './sandbox-error.ts';
import type { SandboxOptions } from './sandbox-options.ts';
import { defaultCustomers } from './seed/default-customers.ts';
import { defaultOperators } from './seed/default-operators.ts';
import { defaultOrganizations } from './seed/default-organizations.ts';
import { systemEnvironment } from './system-environment.ts';

const minimumSecretLength = 32;
const loopbackOrigins = ['localhost', '127.0.0.1', '[::1]'].flatMap((host) => [
  `http://${host}:*`,
  `https://${host}:*`,
]);

/** Fills in the defaults and refuses what cannot work, with `bad-options`. */
export function resolveOptions(options: SandboxOptions): ResolvedOptions {
  const resolved: ResolvedOptions = {
    port: options.port ?? 0,
    host: options.host ?? '127.0.0.1',
    basePath: options.basePath ?? '',
    login: options.login ?? 'demo',
    password: options.password ?? 'demo',
    secret: options.secret ?? createSecret(minimumSecretLength),
    allowedOrigins: options.allowedOrigins ?? loopbackOrigins,
    customers: resolveCustomers(options.customers ?? true),
    legacyValidate: options.legacyValidate ?? false,
    organizations: options.organizations ?? defaultOrganizations,
    operators: options.operators ?? defaultOperators,
    environment: options.environment ?? systemEnvironment,
  };
  check(
    Number.isInteger(resolved.port) && resolved.port >= 0 && resolved.port <= 65_535,
    'The port is not a whole number from 0 to 65535.',
    'Pass a free port, or 0 for any.',
  );
  check(
    resolved.basePath === '' || /^(\/[\w.~-]+)+$/.test(resolved.basePath),
    'The base path is not a path.',
    'Begin it with a slash and end it without one, such as "/sandbox".',
  );
  check(
    resolved.login !== '' && resolved.password !== '',
    'The login or the password is empty.',
    'Leave both out to use the defaults.',
  );
  check(
    resolved.secret.length >= minimumSecretLength,
    'The secret is too short for HS256.',
    `Pass at least ${minimumSecretLength} characters, or leave it out for a random one.`,
  );
  check(
    resolved.organizations.length > 0 && resolved.operators.length > 0,
    'There is no organization, or no operator.',
    'Pass at least one of each, or leave both out to use the defaults.',
  );
  for (const operator of resolved.operators) {
    check(
      resolved.organizations.some(({ id }) => id === operator.organizationId),
      `Operator ${operator.id} belongs to organization ${operator.organizationId}, which does not exist.`,
      'Add the organization, or correct the operator.',
    );
  }
  check(
    resolved.customers.pace > 0 && Number.isFinite(resolved.customers.pace),
    'The pace of the customers is not a number above 0.',
    'Use 1 for the normal pace, or `customers: false` for none.',
  );
  return resolved;
}

function resolveCustomers(customers: boolean | CustomerScript): Required<CustomerScript> {
  if (customers === false) return { customers: [], pace: 1 };
  if (customers === true) return { customers: defaultCustomers, pace: 1 };
  return { customers: customers.customers ?? defaultCustomers, pace: customers.pace ?? 1 };
}

function check(holds: boolean, message: string, hint: string): void {
  if (!holds) throw new SandboxError('bad-options', message, hint);
}
