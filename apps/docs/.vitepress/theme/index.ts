import type { Theme } from 'vitepress';
// Without its fonts: a documentation page needs no file from anywhere to be read.
import DefaultTheme from 'vitepress/theme-without-fonts';
import './style.css';

const theme: Theme = { extends: DefaultTheme };

export default theme;
