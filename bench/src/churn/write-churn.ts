import { median } from '../median.ts';
import { barChart } from '../report/bar-chart.ts';
import { frameworkVersions } from '../report/framework-versions.ts';
import { markdownTable } from '../report/markdown-table.ts';
import type { Section } from '../report/section.ts';
import type { Block } from './block.ts';
import { churnGoals } from './churn-goals.ts';
import { heapGrowth } from './heap-growth.ts';
import { leftBy } from './left-by.ts';
import type { MeasuredApp } from './measured-app.ts';
import type { MeasuredCycles } from './measured-cycles.ts';
import type { MeasuredRenders } from './measured-renders.ts';
import { ratio } from './ratio.ts';

type Kind = 'flicker' | 'visits';

const kits = (apps: readonly MeasuredApp[]) =>
  apps.filter(({ variant }) => variant.startsWith('kit'));

const rowName = ({ framework, variant }: MeasuredApp) =>
  variant === 'kit-element' ? `${framework}, element` : framework;

const middle = ({ blocks }: MeasuredCycles, what: keyof Block) =>
  median(blocks.map((block) => block[what]));

/** The app of the same framework that is written by hand. */
function beside(apps: readonly MeasuredApp[], kit: MeasuredApp, variant: 'mended' | 'recipe') {
  const found = apps.find((app) => app.framework === kit.framework && app.variant === variant);
  if (!found) throw new Error(`${kit.framework} ${variant} was not measured.`);
  return found;
}

function timeTable(apps: readonly MeasuredApp[], kind: Kind): string {
  return markdownTable(
    kits(apps).map((kit) => {
      const [mended, recipe] = [beside(apps, kit, 'mended'), beside(apps, kit, 'recipe')];
      const cell = (app: MeasuredApp) =>
        `${middle(app[kind], 'time').toFixed(2)} / ${middle(app[kind], 'mainThread').toFixed(2)}`;
      const by = (app: MeasuredApp, what: keyof Block) =>
        ratio(kit[kind], app[kind], what).toFixed(2);
      return {
        framework: rowName(kit),
        'kit, ms': cell(kit),
        'mended, ms': cell(mended),
        'recipe, ms': cell(recipe),
        'kit to mended': `${by(mended, 'time')} / ${by(mended, 'mainThread')}`,
        'kit to recipe': `${by(recipe, 'time')} / ${by(recipe, 'mainThread')}`,
      };
    }),
  );
}

function leftTable(apps: readonly MeasuredApp[], moduleBytes: number): string {
  const kinds: Record<Kind, string> = { flicker: 'at once', visits: 'with panel' };
  const rows = apps.flatMap((app) =>
    (Object.keys(kinds) as Kind[]).map((kind) => {
      const cycles = app[kind];
      const own = heapGrowth(cycles) - cycles.runs * moduleBytes;
      return {
        framework: app.framework,
        variant: app.variant,
        unmounted: kinds[kind],
        cycles: cycles.cycles,
        'runs of the widget': cycles.runs,
        'token requests': cycles.requests.token,
        'left in the page, more than before': leftBy(cycles).join(', ') || 'nothing',
        'panels, tags after unmount': `${cycles.left[1].panels}, ${cycles.left[1].tags}`,
        'heap before, KB': Math.round(cycles.held[0].JSHeapUsedSize / 1000),
        'heap grew, KB': Math.round(heapGrowth(cycles) / 1000),
        'of it not modules, KB': Math.round(own / 1000),
      };
    }),
  );
  return markdownTable(rows);
}

function rendersTable(renders: readonly MeasuredRenders[]): string {
  return markdownTable(
    renders.map(({ framework, isolation, boot, renewal }) => ({
      framework,
      isolation,
      'boot: statuses': boot.statuses.join(', '),
      'boot: host': boot.host,
      'boot: shows status': boot.status,
      'renewal: statuses': renewal.statuses.join(', ') || 'stays ready',
      'renewal: host': renewal.host,
      'renewal: shows status': renewal.status,
    })),
  );
}

/** The section of the report. */
export function writeChurn(
  apps: readonly MeasuredApp[],
  renders: readonly MeasuredRenders[],
): Section {
  const bare = apps.find(({ variant }) => variant === 'bare')?.visits;
  if (!bare?.runs) throw new Error('What the browser keeps of a module run was not measured.');
  const moduleBytes = Math.max(0, heapGrowth(bare) / bare.runs);
  const [first] = apps as [MeasuredApp];
  const series = (kind: Kind, of: (kit: MeasuredApp) => MeasuredApp) =>
    kits(apps).map((kit) => Number(middle(of(kit)[kind], 'time').toFixed(2)));
  const plot = (kind: Kind, title: string) =>
    barChart({
      title,
      unit: 'ms',
      categories: kits(apps).map(rowName),
      series: {
        kit: series(kind, (kit) => kit),
        mended: series(kind, (kit) => beside(apps, kit, 'mended')),
        recipe: series(kind, (kit) => beside(apps, kit, 'recipe')),
      },
    });
  const markdown = `
Chromium mounts and unmounts the widget by the framework's own conditional, ${first.flicker.cycles} times each, in blocks that take turns
(${frameworkVersions().join(', ')}).
_Recipe_ is the documented component; _mended_ is the same as somebody writes it who knows that its script must run again
and its panel be removed: the fair peer. The stand-in widget renders as soon as it runs. Each cell is the time that the app
waits for, and after the stroke the main thread with all that the cycle sets off, both per cycle and as medians of
${first.flicker.blocks.length} blocks; ratios are medians of the ratios of blocks beside each other.

### Mount and unmount at once

${timeTable(apps, 'flicker')}

![Mount and unmount at once](plots/churn-at-once.svg)

### Mount, wait for the panel, unmount

Each visit of the kit and of _mended_ had a panel of its own, with a token, and left none. The recipe's script runs once in
the life of a page, so each of its visits finds the panel of the first one, and boots nothing. A bare script tag that comes,
runs and goes takes ${middle(bare, 'time').toFixed(2)} / ${middle(bare, 'mainThread').toFixed(2)} ms.

${timeTable(apps, 'visits')}

![Mount, wait for the panel, unmount](plots/churn-with-panel.svg)

### What is left

Counted by Chromium after its garbage collection. A document keeps every module that ever ran in it; a bare script tag costs
${Math.round(moduleBytes)} bytes for each run, which nobody who runs the widget again can avoid.

${leftTable(apps, moduleBytes)}

### Renders

A renewal in \`document\` replaces the panel, so the status changes twice; in \`frame\` the old panel stays until the next one is
ready, and the status with it. _Host_ is the component around the widget, which reads nothing; _shows status_ is one beside
it that does.

${rendersTable(renders)}

### Goals

${markdownTable(churnGoals(apps, renders, moduleBytes).map((one) => ({ ...one })))}

Where the work is not the same: the kit and _mended_ keep their token between two mounts; by the recipe, Vue, Angular, Svelte
and HTML ask for one at each mount, and insert its tag when that has come, if need be after the unmount. React's host asks
once. The kit also preloads the script, hears the page for failures of the widget, and tells its status; a mount that comes
while the script of the last one is still on its way waits for that one.`;
  return {
    markdown,
    plots: {
      'churn-at-once': plot('flicker', 'Mount and unmount at once (median)'),
      'churn-with-panel': plot('visits', 'Mount, wait for the panel, unmount (median)'),
    },
  };
}
