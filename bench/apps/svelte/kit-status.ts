import { mount } from 'svelte';
import App from './kit-status.svelte';

mount(App, { target: document.getElementById('app') as HTMLElement });
