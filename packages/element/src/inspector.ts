/** Importing this module defines `<chathub-inspector>`; on a server it does nothing. */
import { defineChatHubInspector } from './inspector/define-chathub-inspector.ts';

export { ChatHubInspectorElement } from './inspector/chathub-inspector-element.ts';
export { defineChatHubInspector } from './inspector/define-chathub-inspector.ts';

defineChatHubInspector();
