/** What {@link addSandboxOptions} reads from a command line. */
export interface SandboxFlags {
  readonly port: number;
  readonly origin?: readonly string[];
  readonly login: string;
  readonly password: string;
  readonly customers: boolean;
  /** Seconds. */
  readonly tokenLifetime?: number;
  /** Each `<group>.<field>=<value>`. */
  readonly fault: readonly string[];
}
