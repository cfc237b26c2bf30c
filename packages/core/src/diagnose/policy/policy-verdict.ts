/** What the policies say to one need. */
export interface PolicyVerdict {
  /** The directive that decides, such as `script-src-elem`. */
  directive: string;
  /** Null: nobody can know, because what the widget needs there is not documented. */
  allowed: boolean | null;
  /**
   * The whole directive as it should read, ready to copy; null where nothing is missing. A nonce in it
   * is a placeholder: it is another one in each answer.
   */
  add: string | null;
  /** In plain words. */
  reason: string;
}
