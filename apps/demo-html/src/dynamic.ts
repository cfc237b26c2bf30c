import '@chathub-demo/kit/styles.css';
import { createChatHub } from '@chathub/core';
import { english } from '@chathub/core/notice';
import { readConfiguration } from '@chathub-demo/kit';
import { part } from './part.ts';
import { showPanelState } from './show-panel-state.ts';

const configuration = readConfiguration(document);

const chathub = createChatHub({
  tokenEndpoint: configuration.tokenEndpoint,
  scriptUrl: configuration.scriptUrl,
  loadTimeout: 8000,
});
const panel = part('panel');
const loading = part('loading');

const show = (): void => {
  const { status } = chathub.getState();
  panel.dataset.chathubStatus = status;
  loading.hidden = status !== 'authorizing' && status !== 'loading';
};

chathub.subscribe(show);
show();
// The page shows itself that it is loading; the rest is left to the notice.
english({ mail: configuration.contactEmail }).show(chathub, panel, () => ({ loading }));
showPanelState(chathub, configuration);
chathub.mount();
