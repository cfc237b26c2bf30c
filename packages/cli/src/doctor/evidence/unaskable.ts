/** Thrown by evidence that cannot be had: the checks that need it are `unknown`, for this reason. */
export class Unaskable extends Error {
  override readonly name: string = 'Unaskable';
  readonly hint: string | null;

  constructor(reason: string, hint: string | null = null) {
    super(reason);
    this.hint = hint;
  }
}
