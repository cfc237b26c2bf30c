import { createChatHub } from '@chathub/core';
import { exposeBench, noteReady } from '../host.ts';
import { renderHost } from './host.ts';

const chathub = createChatHub(window.benchConfig);
let release = chathub.mount();
chathub.whenReady().then(noteReady);

renderHost();
exposeBench({
  show() {
    release = chathub.mount();
  },
  hide() {
    release();
  },
});
