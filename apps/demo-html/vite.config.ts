import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pageMarkers } from '@chathub-demo/kit';
import { defineConfig, type Plugin } from 'vite';

const elementFile = 'chathub-widget.min.js';

/** Ships the one-file build as it is, hashed, for the pages that name it: nothing of it is bundled. */
function oneFileElement(): Plugin {
  const path = createRequire(import.meta.url).resolve(`@chathub/element/${elementFile}`);
  return {
    name: 'one-file-element',
    apply: 'build',
    buildStart() {
      this.emitFile({
        type: 'asset',
        name: elementFile,
        source: readFileSync(path, 'utf8'),
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const file = Object.values(bundle).find(
          (output) => output.type === 'asset' && output.names.includes(elementFile),
        );
        return file ? html.replace(`/${elementFile}`, `/html/${file.fileName}`) : html;
      },
    },
  };
}

export default defineConfig({
  base: '/html/',
  plugins: [oneFileElement()],
  html: { cspNonce: pageMarkers.nonce },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        element: 'index.html',
        dynamic: 'dynamic/index.html',
        static: 'static/index.html',
      },
    },
  },
});
