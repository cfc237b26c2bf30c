/** The options of `chathub doctor` as the command line has them. */
export interface DoctorFlags {
  readonly origin?: string;
  readonly endpoint?: string;
  readonly page?: string;
  readonly org?: string;
  readonly operator?: string;
  readonly scriptUrl?: string;
  readonly isolation: 'document' | 'frame';
  /** The name of a variable. */
  readonly cookieEnv?: string;
  /** `Header=NAME of a variable`. */
  readonly headerEnv: readonly string[];
  /** Seconds. */
  readonly tokenLifetime: number;
  /** Seconds. */
  readonly timeout: number;
}
