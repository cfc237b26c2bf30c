import { defineConfig } from 'tsup';
import { buildWidget } from './widget-build.ts';

const modules = { cli: 'src/cli/index.ts', index: 'src/index.ts' };

export default defineConfig({
  entry: { ...modules, bin: 'src/bin.ts' },
  format: 'esm',
  target: 'node20',
  removeNodeProtocol: false,
  dts: { entry: modules },
  clean: true,
  onSuccess: buildWidget,
});
