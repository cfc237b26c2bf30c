import { defineConfig } from 'tsup';
import { buildWidget } from './widget-build.ts';

export default defineConfig({
  entry: ['src/index.ts', 'src/bin.ts'],
  format: 'esm',
  target: 'node20',
  removeNodeProtocol: false,
  dts: { entry: 'src/index.ts' },
  clean: true,
  onSuccess: buildWidget,
});
