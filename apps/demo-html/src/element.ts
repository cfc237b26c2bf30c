import '@chathub-demo/kit/styles.css';
import type {} from '@chathub/element';
import { readConfiguration } from '@chathub-demo/kit';
import { part } from './part.ts';
import { showFallback } from './show-fallback.ts';
import { showPanelState } from './show-panel-state.ts';

const configuration = readConfiguration(document);
await customElements.whenDefined('chathub-widget');
const widget = document.querySelector('chathub-widget');
if (!widget?.chathub) throw new Error('The page has no <chathub-widget> with valid options.');

showFallback(part('fallback'), widget.chathub, configuration);
showPanelState(widget.chathub, configuration);
