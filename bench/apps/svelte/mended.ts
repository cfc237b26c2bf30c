import { mount } from 'svelte';
import App from './mended.svelte';

mount(App, { target: document.getElementById('app') as HTMLElement });
