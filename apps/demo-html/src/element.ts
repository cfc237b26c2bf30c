import '@chathub-demo/kit/styles.css';
import type { ChatHubWidgetElement } from '@chathub/element';
import { readConfiguration } from '@chathub-demo/kit';
import { showFallback } from './show-fallback.ts';
import { showPanelState } from './show-panel-state.ts';

const configuration = readConfiguration(document);
await customElements.whenDefined('chathub-widget');
const widget = document.querySelector<ChatHubWidgetElement>('chathub-widget');
if (!widget) throw new Error('The page has no <chathub-widget>.');

widget.setAttribute('script-url', configuration.scriptUrl);
widget.setAttribute('token-endpoint', configuration.tokenEndpoint);
