import '@chathub/element/chathub-widget.min.js';
import { exposeBench, noteReady } from '../host.ts';
import { renderHost } from './host.ts';

const widget = document.createElement('chathub-widget');
Object.assign(widget, window.benchConfig);
widget.addEventListener('chathub-ready', noteReady);
document.body.append(widget);

renderHost();
exposeBench({
  show() {
    document.body.append(widget);
  },
  hide() {
    widget.remove();
  },
});
