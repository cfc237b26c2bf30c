// Written anew before each build, with what the environment says.
export const widgetUrl = 'https://widget.smsbat.com/operator-chat-panel/widget-script.js';
