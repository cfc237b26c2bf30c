/** The script that the controls load; no such host is asked. */
export const WIDGET = 'https://widget.invalid/widget.js';
