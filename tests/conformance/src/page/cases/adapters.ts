import type * as Adapter from '@chathub/core/adapter';
import type { Cases } from '../support/cases.ts';
import { equal } from '../support/equal.ts';
import { createPlatform } from '../support/platform.ts';
import { shown } from '../support/shown.ts';
import { until } from '../support/until.ts';

const ADAPTER = '/core/adapter.js';
const loadAdapter = (): Promise<typeof Adapter> => import(ADAPTER);

/** What the framework adapters are built on. */
export const adapters: Cases = {
  async 'one hub per organization, shown in a wrapper and observed'() {
    const { createChatHubScope, showChatHub } = await loadAdapter();
    const { tokenUrl, scriptUrl } = await createPlatform();
    const scope = createChatHubScope({ tokenEndpoint: tokenUrl, scriptUrl }, 'Provider');
    const hub = scope.get();
    equal(scope.get({}) === hub, true);
    equal(scope.get({ organization: 'sales' }) === hub, false);
    const wrapper = document.body.appendChild(document.createElement('div'));
    const statuses: string[] = [];
    const hide = showChatHub(hub, wrapper, { onStatus: (status) => statuses.push(status) });
    await hub.whenReady();
    equal(statuses, ['authorizing', 'loading', 'ready']);
    hide();
    await until(() => hub.getState().status === 'idle');
    equal([shown(), statuses.length], [[], 3]);
  },

  async 'its errors are those of the main entry'() {
    const { createChatHubScope } = await loadAdapter();
    const { ChatHubError } = await import('/core/index.js' as string);
    let thrown: unknown;
    try {
      createChatHubScope({}, 'Provider').get();
    } catch (error) {
      thrown = error;
    }
    equal(thrown instanceof ChatHubError, true);
  },
};
