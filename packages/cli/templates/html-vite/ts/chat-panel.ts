import { type ChatHubWidgetElement, defineChatHubElement } from '@chathub/element';

const widgets = document.querySelectorAll<ChatHubWidgetElement>('chathub-widget');

// Before the element is defined: then it begins with what is set here.
for (const widget of widgets) {
  // The sandbox's while you develop. Without it the panel comes from ChatHub.
  widget.scriptUrl = import.meta.env.VITE_CHATHUB_WIDGET_URL;
}

defineChatHubElement();
