/** An organization that the signed-in demo user answers for. */
export interface DemoOrganization {
  /** What the page passes as `organization`, and the token endpoint reads as `?org=`. */
  readonly id: string;
  /** What the reader sees. */
  readonly name: string;
}
