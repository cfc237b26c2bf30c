import '@chathub-demo/kit/styles.css';
import { createChatHub } from '@chathub/core';
import { readConfiguration } from '@chathub-demo/kit';
import { part } from './part.ts';
import { showFallback } from './show-fallback.ts';
import { showPanelState } from './show-panel-state.ts';

const configuration = readConfiguration(document);

const chathub = createChatHub({
  tokenEndpoint: configuration.tokenEndpoint,
  scriptUrl: configuration.scriptUrl,
  loadTimeout: 8000,
});
const panel = part('panel');
const loading = part('loading');
const fallback = part('fallback');

const show = (): void => {
  const { status } = chathub.getState();
  panel.dataset.chathubStatus = status;
  loading.hidden = status !== 'authorizing' && status !== 'loading';
  fallback.hidden = status !== 'unavailable';
};

chathub.subscribe(show);
show();
showFallback(fallback, chathub, configuration);
fallback.querySelector('[data-chathub-retry]')?.addEventListener('click', () => chathub.retry());
showPanelState(chathub, configuration);
chathub.mount();
