import type { Framework } from '../../apps/apps.ts';
import { flickerCycles } from './flicker-cycles.ts';
import { measureCycles } from './measure-cycles.ts';
import type { MeasuredApp } from './measured-app.ts';
import type { MeasuredCycles } from './measured-cycles.ts';
import { openApp } from './open-app.ts';
import type { OpenedApp } from './opened-app.ts';
import type { Subject } from './subject.ts';
import { visitCycles } from './visit-cycles.ts';

const VARIANTS: Readonly<Record<Framework, readonly Subject['variant'][]>> = {
  html: ['kit', 'kit-element', 'mended', 'recipe', 'bare'],
  react: ['kit', 'mended', 'recipe'],
  vue: ['kit', 'mended', 'recipe'],
  angular: ['kit', 'mended', 'recipe'],
  svelte: ['kit', 'mended', 'recipe'],
};

async function measureFramework(framework: Framework): Promise<MeasuredApp[]> {
  const apps: OpenedApp[] = [];
  try {
    for (const variant of VARIANTS[framework]) apps.push(await openApp({ framework, variant }));
    for (const { engine } of apps) await engine.evaluate('window.bench.hide()');
    const flicker = await measureCycles(apps, flickerCycles);
    // These prove that after all that flicker a panel still comes.
    const visits = await measureCycles(apps, visitCycles);
    return apps.map(({ subject }, index) => {
      const one = flicker[index] as MeasuredCycles;
      if (subject.variant.startsWith('kit') && !one.runs) {
        throw new Error(`${framework} ${subject.variant}: mounting started nothing`);
      }
      return { ...subject, flicker: one, visits: visits[index] as MeasuredCycles };
    });
  } finally {
    for (const app of apps) await app.close();
  }
}

/**
 * Mounts and unmounts every app a thousand times, in Chromium.
 *
 * @throws Error when a panel did not come, or stayed where it must not.
 */
export async function measureChurn(): Promise<MeasuredApp[]> {
  const measured: MeasuredApp[] = [];
  for (const framework of Object.keys(VARIANTS) as Framework[]) {
    measured.push(...(await measureFramework(framework)));
  }
  return measured;
}
