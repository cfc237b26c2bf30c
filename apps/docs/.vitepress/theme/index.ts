import type { Theme } from 'vitepress';
// Without its fonts: a documentation page needs no file from anywhere to be read.
import DefaultTheme from 'vitepress/theme-without-fonts';
import LiveExample from './live-example.vue';
import { markMain } from './mark-main.ts';
import './style.css';

const theme: Theme = {
  extends: DefaultTheme,
  setup: markMain,
  enhanceApp({ app }) {
    app.component('LiveExample', LiveExample);
  },
};

export default theme;
