import type { ObjectPlugin } from 'vue';
import { chatHubKey } from './chathub-key.ts';
import { createProvision } from './create-provision.ts';
import type { ReactiveChatHubOptions } from './reactive-chathub-options.ts';

/**
 * Configures the panels of an app once, and lets all that use the same organization share one: a
 * status in the header is that of the panel in the page.
 *
 * Its options are defaults for `useChatHub` and `<ChatHubWidget>`; a ref or a getter may change them.
 *
 * @example
 * createApp(App).use(chatHubPlugin, { tokenEndpoint: '/api/chathub/token' }).mount('#app');
 */
export const chatHubPlugin: ObjectPlugin<[options: ReactiveChatHubOptions]> = {
  install(app, options) {
    app.provide(chatHubKey, createProvision(options));
  },
};
