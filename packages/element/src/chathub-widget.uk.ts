/** The one-file build in Ukrainian: defines `<chathub-widget>` and exports everything, the core included. */
import { ukrainian } from '@chathub/core/notice';
import { ChatHubWidgetElement } from './chathub-widget-element.ts';
import { defineChatHubElement } from './define-chathub-element.ts';

export * from './common.ts';
export { ukrainian };

ChatHubWidgetElement.language = ukrainian;
defineChatHubElement();
