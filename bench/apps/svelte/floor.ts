import '../start-panel-by-hand.ts';
import { mount } from 'svelte';
import App from './floor.svelte';

mount(App, { target: document.getElementById('app') as HTMLElement });
