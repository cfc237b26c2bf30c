/** Requests that reached the server. */
export interface Requests {
  readonly token: number;
  readonly script: number;
}
