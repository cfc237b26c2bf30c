import { createChatHub } from '@chathub/core';

const { serviceWorker } = navigator;
const controlled = new Promise((resolve) => {
  if (serviceWorker.controller) resolve(undefined);
  else serviceWorker.addEventListener('controllerchange', resolve, { once: true });
});
await serviceWorker.register('/service-worker.js');
await controlled;

const chathub = createChatHub({
  tokenEndpoint: '/sandbox/_sandbox/endpoint/token',
  scriptUrl: '/sandbox/operator-chat-panel/widget-script.js',
  reload: 'immediate',
});
const show = () => {
  document.body.dataset.chathubStatus = chathub.getState().status;
};
chathub.subscribe(show);
show();
chathub.mount();
Object.assign(window, { chathub });
