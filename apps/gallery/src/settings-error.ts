/** The environment is incomplete or wrong. The message names the variable, never its value. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}
