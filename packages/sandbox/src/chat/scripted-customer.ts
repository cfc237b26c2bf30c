/** A customer who opens one conversation by a script. All times are in milliseconds. */
export interface ScriptedCustomer {
  readonly name: string;
  /** Id or name of the organization whom they write to. Default: every one of them. */
  readonly organization?: number | string;
  /** From the moment that the first operator of the organization connects. */
  readonly opensAfter: number;
  /** What they write without being asked; `after` counts from the message before. */
  readonly messages: readonly { readonly text: string; readonly after?: number }[];
  /** What they answer to the operator, one for each reply; the last one repeats. None: silence. */
  readonly answers?: readonly string[];
  /** From the operator's reply to the answer. Default: 2000. */
  readonly answerAfter?: number;
}
