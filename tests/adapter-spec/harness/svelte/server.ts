import { render as renderComponent } from 'svelte/server';
import type { RenderOnServer } from '../../src/harness.ts';
import PageView from './page-view.svelte';

export const render: RenderOnServer = async (page) =>
  renderComponent(PageView, { props: { page, events: {} } }).body;
