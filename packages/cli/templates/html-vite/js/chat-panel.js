import { ChatHubWidgetElement, defineChatHubElement, english } from '@chathub/element';

// Whom people turn to while chat is unavailable is in `contact-mail`. Also czech, korean and ukrainian.
ChatHubWidgetElement.language = english;

/** @type {NodeListOf<ChatHubWidgetElement>} */
const widgets = document.querySelectorAll('chathub-widget');

// Before the element is defined: then it begins with what is set here.
for (const widget of widgets) {
  // The sandbox's while you develop. Without it the panel comes from ChatHub.
  widget.scriptUrl = import.meta.env.VITE_CHATHUB_WIDGET_URL;
}

defineChatHubElement();
