/**
 * How a fake panel fails, by the code of the error that `@chathub/core` then has.
 *
 * - `script-network`: the script does not load
 * - `script-threw`: it throws while booting
 * - `panel-not-rendered`: it boots and renders nothing. Told only with the option `readyWhen`, or after
 *   a panel that did render, and after `loadTimeout`
 * - `script-timeout`: it never answers. Told after `loadTimeout`
 */
export type FakePanelFailure =
  | 'script-network'
  | 'script-threw'
  | 'panel-not-rendered'
  | 'script-timeout';
