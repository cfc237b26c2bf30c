/** The token in an endpoint's answer, in one of the shapes that the documented recipes use. */
export interface TokenAnswer {
  readonly shape: 'object' | 'json-string' | 'bare' | 'none';
  /** As it stands there; null where there is none. */
  readonly token: string | null;
  /** As it stands there: whatever the endpoint made of it. */
  readonly expiresIn: unknown;
  readonly expiresAt: unknown;
}
