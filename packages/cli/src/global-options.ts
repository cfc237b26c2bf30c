/** The options that stand before or behind every command. */
export interface GlobalOptions {
  readonly json: boolean;
  readonly envFile?: string;
  readonly apiUrl?: string;
}
