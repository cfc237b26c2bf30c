import type { AdapterNames } from './adapter-names.ts';
import type { AdapterTypes } from './adapter-types.ts';
import { readAngular } from './read-angular.ts';
import { readElement } from './read-element.ts';
import { readReact } from './read-react.ts';
import { readSvelte } from './read-svelte.ts';
import { readVue } from './read-vue.ts';

/** An adapter, as `shared/design.md` has it. */
export interface Adapter {
  /** How to read its names. */
  read: (types: AdapterTypes, options: readonly string[]) => AdapterNames;
  /** What it exports at run time besides all of core and its notices: to configure, to use, to place. */
  exports: string[];
  /** What its idiom has more of than the others. */
  more?: Partial<Record<keyof AdapterNames, string[]>>;
}

/** Every adapter, by its package. */
export const adapters: Record<string, Adapter> = {
  '@chathub/angular': {
    read: readAngular,
    exports: [
      'ChatHubFallback',
      'ChatHubLoading',
      'ChatHubWidget',
      'injectChatHub',
      'provideChatHub',
    ],
  },
  '@chathub/element': {
    read: readElement,
    exports: ['ChatHubWidgetElement', 'defineChatHubElement'],
    // Its hook is the whole hub of core.
    more: {
      events: ['status'],
      members: ['destroy', 'getState', 'mount', 'subscribe', 'update', 'whenReady'],
    },
  },
  '@chathub/react': {
    read: readReact,
    exports: ['ChatHubProvider', 'ChatHubWidget', 'useChatHub'],
  },
  '@chathub/svelte': {
    read: readSvelte,
    exports: ['ChatHubWidget', 'chathub', 'setChatHub', 'useChatHub'],
  },
  '@chathub/vue': {
    read: readVue,
    exports: ['ChatHubWidget', 'chatHubPlugin', 'useChatHub'],
  },
};
