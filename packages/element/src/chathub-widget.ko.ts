/** The one-file build in Korean: defines `<chathub-widget>` and exports everything, the core included. */
import { korean } from '@chathub/core/notice';
import { ChatHubWidgetElement } from './chathub-widget-element.ts';
import { defineChatHubElement } from './define-chathub-element.ts';

export * from './common.ts';
export { korean };

ChatHubWidgetElement.language = korean;
defineChatHubElement();
