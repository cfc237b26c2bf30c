/**
 * The system's store of secrets: Keychain on macOS, Credential Manager on Windows, the Secret
 * Service on Linux.
 */
export interface Keychain {
  /** Whether this machine has one that can be used. Most servers and CI have none. */
  isAvailable(): Promise<boolean>;
  /** The secret kept for an account, or null where there is none, or no keychain. */
  get(account: string): Promise<string | null>;
  /** @throws CliError `keychain-unavailable` */
  set(account: string, secret: string): Promise<void>;
  /** Whether something was removed. */
  delete(account: string): Promise<boolean>;
}
