import { mount } from 'svelte';
import App from './recipe.svelte';

mount(App, { target: document.getElementById('app') as HTMLElement });
