import type { InjectionKey } from 'vue';
import type { ChatHubProvision } from './chathub-provision.ts';

/** Where the plugin provides its scope. */
export const chatHubKey: InjectionKey<ChatHubProvision> = /* @__PURE__ */ Symbol('ChatHub');
