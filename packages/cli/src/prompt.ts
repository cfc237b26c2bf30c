/** Asks the user. Each rejects with CliError `aborted` when the user leaves it. */
export interface Prompt {
  /** What is typed is not shown. */
  password(message: string): Promise<string>;
  input(message: string): Promise<string>;
  confirm(message: string, fallback: boolean): Promise<boolean>;
  select<Value>(
    message: string,
    choices: readonly { readonly name: string; readonly value: Value }[],
  ): Promise<Value>;
}
