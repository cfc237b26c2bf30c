import '@chathub-demo/kit/styles.css';
import type {} from '@chathub/element';
import { readConfiguration } from '@chathub-demo/kit';
import { showPanelState } from './show-panel-state.ts';

const configuration = readConfiguration(document);
await customElements.whenDefined('chathub-widget');
const widget = document.querySelector('chathub-widget');
if (!widget?.chathub) throw new Error('The page has no <chathub-widget> with valid options.');

widget.setAttribute('contact-mail', configuration.contactEmail);
showPanelState(widget.chathub, configuration);
