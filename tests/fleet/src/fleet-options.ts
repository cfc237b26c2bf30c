import type { ClientKind } from './connect-client.ts';

/** What a server process of the fleet is told. Times are in milliseconds, the lifetime in seconds. */
export interface FleetOptions {
  readonly apiUrl: string;
  readonly login: string;
  readonly password: string;
  readonly redisUrl: string;
  readonly client: ClientKind;
  readonly encryptionKey: string | readonly string[];
  readonly prefix?: string;
  readonly lease?: number;
  readonly commandTimeout?: number;
  /** Of a call to ChatHub. */
  readonly timeout?: number;
  readonly lifetime?: number;
}
