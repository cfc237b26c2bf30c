/** The one-file build in Czech: defines `<chathub-widget>` and exports everything, the core included. */
import { czech } from '@chathub/core/notice';
import { ChatHubWidgetElement } from './chathub-widget-element.ts';
import { defineChatHubElement } from './define-chathub-element.ts';

export * from './common.ts';
export { czech };

ChatHubWidgetElement.language = czech;
defineChatHubElement();
