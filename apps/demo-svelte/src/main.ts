import '@chathub-demo/kit/styles.css';
import { readConfiguration } from '@chathub-demo/kit';
import { mount } from 'svelte';
import App from './app.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('The page has no #app element.');

mount(App, { target, props: { configuration: readConfiguration(document) } });
