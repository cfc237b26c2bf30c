/** What the doctor is asked to look at. What is null makes the checks that need it `unknown`. */
export interface DoctorOptions {
  /** The origin of the app's pages, as it was given. */
  readonly origin: string | null;
  /** The page that shows the panel. */
  readonly page: URL | null;
  /** The app's token endpoint. */
  readonly endpoint: URL | null;
  readonly scriptUrl: URL;
  /** Root of the ChatHub API, as it was given. */
  readonly apiUrl: string;
  /** Id or name. */
  readonly organization: string | null;
  /** Id or name. */
  readonly operator: string | null;
  readonly isolation: 'document' | 'frame';
  /** Seconds that the doctor's own token lives. */
  readonly tokenLifetime: number;
  /** Milliseconds that one request may take. */
  readonly timeout: number;
  /** The value of the `Cookie` header that signs in at the endpoint. Secret. */
  readonly cookie: string | null;
  /** Headers that sign in at the endpoint, by their name in small letters. Secret. */
  readonly headers: Readonly<Record<string, string>>;
}
