import { mount } from 'svelte';
import App from './kit.svelte';

mount(App, { target: document.getElementById('app') as HTMLElement });
