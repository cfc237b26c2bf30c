import type { CustomerScript } from './chat/customer-script.ts';
import type { SandboxOptions } from './sandbox-options.ts';

/** Options with every default filled in. */
export type ResolvedOptions = Required<Omit<SandboxOptions, 'customers'>> & {
  readonly customers: Required<CustomerScript>;
};
