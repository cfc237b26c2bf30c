/** The one-file build in English: defines `<chathub-widget>` and exports everything, the core included. */
import { english } from '@chathub/core/notice';
import { ChatHubWidgetElement } from './chathub-widget-element.ts';
import { defineChatHubElement } from './define-chathub-element.ts';

export * from './common.ts';
export { english };

ChatHubWidgetElement.language = english;
defineChatHubElement();
