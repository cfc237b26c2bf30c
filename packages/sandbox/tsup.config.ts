import { defineConfig } from 'tsup';
import { buildWidget, bundleWidget } from './widget-build.ts';

const modules = {
  cli: 'src/cli/index.ts',
  index: 'src/index.ts',
  testing: 'src/testing/index.ts',
  worker: 'src/worker/index.ts',
};

export default defineConfig(async () => ({
  entry: { ...modules, bin: 'src/bin.ts' },
  format: 'esm',
  target: 'node20',
  removeNodeProtocol: false,
  define: { __WIDGET_SCRIPT__: JSON.stringify(await bundleWidget()) },
  dts: { entry: modules },
  clean: true,
  onSuccess: buildWidget,
}));
