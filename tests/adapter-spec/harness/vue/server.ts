import { renderToString } from '@vue/server-renderer';
import { createSSRApp, shallowRef } from 'vue';
import type { RenderOnServer } from '../../src/harness.ts';
import { createPageApp } from './create-page-app.ts';
import PageView from './page-view.vue';

export const render: RenderOnServer = (page) =>
  renderToString(createPageApp(createSSRApp, PageView, shallowRef(page), {}));
