/** What the process of an endpoint is told. */
export interface Setup {
  /** The base URL of ChatHub. */
  readonly chatHubUrl: string;
  /** Where tokens are kept; without it, in the memory of the process. */
  readonly redis?: SharedStore | undefined;
}

/** A place in Redis that several processes share. */
export interface SharedStore {
  readonly url: string;
  /** 32 bytes in base64. */
  readonly encryptionKey: string;
  readonly prefix: string;
}
