/** Where the widget script is, as ChatHub's "Widget Integration" page documents it. */
export const DEFAULT_SCRIPT_URL = 'https://widget.smsbat.com/operator-chat-panel/widget-script.js';
