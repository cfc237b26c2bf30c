import { mount } from 'svelte';
import Host from './host.svelte';
import RecipeWidget from './recipe-widget.svelte';

mount(Host, {
  target: document.getElementById('app') as HTMLElement,
  props: { widget: RecipeWidget },
});
