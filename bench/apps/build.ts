import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { apps, type Framework } from './apps.ts';
import { buildWithAngular } from './build-with-angular.ts';
import { buildWithVite } from './build-with-vite.ts';

const dist = join(import.meta.dirname, '../dist');
rmSync(dist, { recursive: true, force: true });

for (const framework of Object.keys(apps) as Framework[]) {
  for (const variant of apps[framework]) {
    const code =
      framework === 'angular' ? buildWithAngular(variant) : await buildWithVite(framework, variant);
    const file = join(dist, framework, `${variant}.js`);
    mkdirSync(join(dist, framework), { recursive: true });
    writeFileSync(file, code);
    // At Node's default, the highest quality, as a static host compresses once.
    const compressed = brotliCompressSync(code);
    writeFileSync(`${file}.br`, compressed);
    console.info(`${framework}/${variant}: ${code.length} bytes, ${compressed.length} compressed`);
  }
}
