import { mount } from 'svelte';
import Host from './host.svelte';
import MendedWidget from './mended-widget.svelte';

mount(Host, {
  target: document.getElementById('app') as HTMLElement,
  props: { widget: MendedWidget },
});
