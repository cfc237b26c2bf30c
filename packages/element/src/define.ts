/** Importing this module defines `<chathub-widget>`; on a server it does nothing. */
import { defineChatHubElement } from './define-chathub-element.ts';

export * from './index.ts';

defineChatHubElement();
