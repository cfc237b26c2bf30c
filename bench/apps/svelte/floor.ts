import '../start-panel-by-hand.ts';
import { mount } from 'svelte';
import Host from './host.svelte';
import Nothing from './nothing.svelte';

mount(Host, {
  target: document.getElementById('app') as HTMLElement,
  props: { widget: Nothing },
});
