/**
 * - `bad-usage`: a flag, argument or command that does not exist, is missing or makes no sense
 * - `secret-as-argument`: a password or token among the arguments
 * - `env-file`: the file of `--env-file` cannot be read
 * - `no-credentials`: neither environment nor keychain has credentials, and nobody is there to ask
 * - `login-expired`: ChatHub refuses the company token that the keychain has
 * - `keychain-unavailable`: this machine has no keychain, or it is locked
 * - `unknown-organization`, `unknown-operator`: no such id or name
 * - `ambiguous-organization`, `ambiguous-operator`: a name that several have
 * - `answer-lost`: ChatHub may or may not have done what it was asked
 * - `partly-done`: some of it was done before something failed
 * - `operator-inactive`: ChatHub issues no token for an operator that is not active
 * - `no-token`: no token to look at, and nobody is there to ask
 * - `no-clipboard`: no program that reaches the clipboard
 * - `program-not-found`, `program-failed`: another program could not be started
 * - `no-project`: `init` in a folder that is none
 * - `ambiguous-project`: `init` cannot tell what a project is made with, and nobody is there to ask
 * - `unsupported-version`: a framework that is older than its adapter takes
 * - `write-failed`: `init` could not write a file; none was changed
 * - `install-failed`: the files of `init` are there, but its packages are not
 * - `aborted`: the user or the system ended it
 * - `internal`: a fault of this program
 */
export type CliErrorCode =
  | 'bad-usage'
  | 'secret-as-argument'
  | 'env-file'
  | 'no-credentials'
  | 'login-expired'
  | 'keychain-unavailable'
  | 'unknown-organization'
  | 'unknown-operator'
  | 'ambiguous-organization'
  | 'ambiguous-operator'
  | 'answer-lost'
  | 'partly-done'
  | 'operator-inactive'
  | 'no-token'
  | 'no-clipboard'
  | 'program-not-found'
  | 'program-failed'
  | 'no-project'
  | 'ambiguous-project'
  | 'unsupported-version'
  | 'write-failed'
  | 'install-failed'
  | 'aborted'
  | 'internal';
