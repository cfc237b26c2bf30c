/** What the framework adapters share, so that none of them holds lifecycle logic of its own. */
export { completeOptions } from './complete-options.ts';
export { contactPlace } from './contact-place.ts';
export { type ChatHubObserver, observeChatHub } from './observe.ts';
export { optionNames } from './option-names.ts';
export { mergeOptions } from './options.ts';
export { requireNotice } from './require-notice.ts';
export { requireSource } from './require-source.ts';
export { type ChatHubScope, createChatHubScope } from './scope.ts';
export type { ScopedChatHub } from './scoped-chathub.ts';
export { serverState } from './server-state.ts';
export { type ChatHubWidgetObserver, showChatHub } from './show.ts';
export { slotFor } from './slot.ts';
export { splitOptions } from './split-options.ts';
