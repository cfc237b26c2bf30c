/** The one-file build: defines `<chathub-widget>` and exports everything, the core included. */
import { defineChatHubElement } from './define-chathub-element.ts';

export * from './index.ts';

defineChatHubElement();
