/** What the framework adapters share, so that none of them holds lifecycle logic of its own. */
export { type ChatHubObserver, observeChatHub } from './observe.ts';
export { optionNames } from './option-names.ts';
export { requireSource } from './require-source.ts';
export { type ChatHubScope, createChatHubScope } from './scope.ts';
export { serverState } from './server-state.ts';
export { showChatHub } from './show.ts';
export { slotFor } from './slot.ts';
export { splitOptions } from './split-options.ts';
