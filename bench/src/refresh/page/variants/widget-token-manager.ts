import { SCRIPT_URL, TOKEN_URL } from '../addresses.ts';

/**
 * ChatHub's "Widget Integration" page, "Token refresh", word for word but for its types and addresses.
 */
export class WidgetTokenManager {
  token: string | null;
  expiresAt: Date | null;
  refreshInterval: number | null;

  constructor() {
    this.token = null;
    this.expiresAt = null;
    this.refreshInterval = null;
  }

  async initialize(): Promise<void> {
    await this.refreshToken();

    // Refresh token 1 hour before expiration
    this.refreshInterval = window.setInterval(
      () => this.checkAndRefresh(),
      60 * 60 * 1000, // Check every hour
    );
  }

  async refreshToken(): Promise<void> {
    const response = await fetch(TOKEN_URL);
    const data = await response.json();

    this.token = data.token;
    this.expiresAt = new Date(data.expiresAt);

    this.reloadWidget();
  }

  async checkAndRefresh(): Promise<void> {
    const oneHour = 60 * 60 * 1000;
    const timeUntilExpiry = Number(this.expiresAt) - Date.now();

    if (timeUntilExpiry < oneHour) {
      await this.refreshToken();
    }
  }

  reloadWidget(): void {
    // Remove old widget
    const existing = document.getElementById('operator-chat-panel-script');
    if (existing) {
      existing.remove();
    }

    // Load new widget with fresh token
    const script = document.createElement('script');
    script.type = 'module';
    script.id = 'operator-chat-panel-script';
    script.src = SCRIPT_URL;
    script.setAttribute('token', this.token as string);

    document.body.appendChild(script);
  }
}
