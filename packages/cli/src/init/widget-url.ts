import { sandboxUrl } from './sandbox-url.ts';

/** The address of the widget's script that a sandbox serves beside its API. */
export function widgetUrl(apiUrl: string = sandboxUrl): string {
  const base = URL.canParse(apiUrl) ? apiUrl : sandboxUrl;
  return new URL('/operator-chat-panel/widget-script.js', base).href;
}
