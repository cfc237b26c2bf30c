/** Importing this module defines `<chathub-widget>`; on a server it does nothing. */
import { defineChatHubElement } from './index.ts';

export * from './index.ts';

defineChatHubElement();
