/** Which operator tokens; all of them if empty. */
export interface TokenFilter {
  readonly operatorId?: number;
  /** Id or name. */
  readonly organizationId?: number | string;
}
