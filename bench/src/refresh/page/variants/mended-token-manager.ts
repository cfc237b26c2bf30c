import { SCRIPT_URL } from '../addresses.ts';
import { WidgetTokenManager } from './widget-token-manager.ts';

/**
 * The documented manager as somebody mends it who found out why its panel keeps the old token: what the widget rendered
 * is removed as well, and the script comes back under another fragment, so that it runs again.
 */
export class MendedTokenManager extends WidgetTokenManager {
  runs = 0;

  override reloadWidget(): void {
    document.getElementById('operator-chat-panel-script')?.remove();
    document.getElementById('operator-chat-panel')?.remove();

    const script = document.createElement('script');
    script.type = 'module';
    script.id = 'operator-chat-panel-script';
    script.src = `${SCRIPT_URL}#${this.runs++}`;
    script.setAttribute('token', this.token as string);

    document.body.appendChild(script);
  }
}
