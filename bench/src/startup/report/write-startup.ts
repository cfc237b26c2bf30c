import { median } from '../../median.ts';
import { networkProfiles } from '../../network/network-profiles.ts';
import { barChart } from '../../report/bar-chart.ts';
import type { Section } from '../../report/section.ts';
import { compared } from '../compared.ts';
import type { MainThreadMeasurement } from '../main-thread-measurement.ts';
import type { Measurement } from '../measurement.ts';
import { SCRIPT_TIME, SLOW_TIME } from '../token-cases.ts';
import { WIDGET_BYTES } from '../widget-script.ts';
import type { App } from './app.ts';
import { choose } from './choose.ts';
import { columns } from './columns.ts';
import { compare } from './compare.ts';
import { goal } from './goal.ts';
import { kits } from './kits.ts';
import { recipeTo, recipeToSinceBundle, toBareFloor, toComponentFloor, toFloor } from './ratios.ts';
import { steps } from './steps.ts';
import { table } from './table.ts';
import { writeMainThread } from './write-main-thread.ts';

/** How many times the floor the kit may take, and how many times the kit the recipe is to take. */
const BOUNDS = { floor: 1.05, recipe: 1.5 };

type Measurements = readonly Measurement[];

const times = (measurements: Measurements, [framework, variant]: App) =>
  choose(measurements, { framework, variant }).map(({ ready }) => ready);

/** Those kits that were measured. */
const kitsIn = (measurements: Measurements) =>
  Object.entries(kits).filter(([, app]) => times(measurements, app).length > 0);

const byKit = (measurements: Measurements, cell: (some: Measurements, app: App) => string) =>
  table(
    measurements,
    'kit',
    Object.fromEntries(
      kitsIn(measurements).map(([name, app]) => [name, (some: Measurements) => cell(some, app)]),
    ),
  );

const bothRatios = (measurements: Measurements) =>
  table(
    measurements,
    'ratio',
    Object.fromEntries(
      kitsIn(measurements).flatMap(([name, app]) => [
        [`kit / floor: ${name}`, (some: Measurements) => toFloor(some, app).toFixed(2)],
        [`recipe / kit: ${name}`, (some: Measurements) => recipeTo(some, app).toFixed(2)],
      ]),
    ),
  );

const allTimes = (measurements: Measurements) =>
  table(
    measurements,
    'ms',
    Object.fromEntries(
      Object.entries(compared).flatMap(([framework, variants]) =>
        variants.map((variant) => [
          `${framework}, ${variant}`,
          (some: Measurements) =>
            `${Math.round(median(times(some, [framework, variant] as unknown as App)))}`,
        ]),
      ),
    ),
  );

/** What the recipe without a framework waits for, one after the other: each as long as it takes alone. */
const alone = (measurements: Measurements, name: 'token' | 'script') =>
  median(
    choose(measurements, { framework: 'html', variant: 'recipe' }).map(
      ({ [name]: [start, end] }) => end - start,
    ),
  );

const alikeness = (some: Measurements) => alone(some, 'token') / alone(some, 'script');

const aloneTable = (measurements: Measurements) =>
  table(measurements, 'ms', {
    token: (some) => `${Math.round(alone(some, 'token'))}`,
    script: (some) => `${Math.round(alone(some, 'script'))}`,
    'token / script': (some) => alikeness(some).toFixed(2),
  });

const stepTable = (measurements: Measurements) =>
  table(
    measurements,
    'the kit takes longer, ms',
    Object.fromEntries(
      kitsIn(measurements).flatMap(([name, app]) =>
        Object.entries(steps).map(([step, of]) => [
          `${name}: ${step}`,
          (some: Measurements) =>
            compare(some, app, [app[0], 'floor'], (one, other) => of(one) - of(other)).toFixed(1),
        ]),
      ),
    ),
  );

const goals = (measurements: Measurements, slow: Measurements) => {
  const each = (
    cell: (some: Measurements, app: App) => [text: string, met: boolean],
    of = measurements,
  ) =>
    Object.fromEntries(
      columns(of).flatMap(({ title, measurements: some }) =>
        kitsIn(some).map(([name, app]) => {
          const [text, met] = cell(some, app);
          return [`${name}, ${title}: ${text}`, met];
        }),
      ),
    );
  const reach = (some: Measurements, [framework]: App) => recipeTo(some, [framework, 'floor']);
  return [
    goal(
      'Token and script take alike, within 10%',
      Object.fromEntries(
        columns(measurements).map(({ title, measurements: some }) => [
          `${title}: ${alikeness(some).toFixed(2)}`,
          Math.abs(alikeness(some) - 1) <= 0.1,
        ]),
      ),
    ),
    goal(
      `Kit at most ${BOUNDS.floor} times the floor`,
      each((some, app) => {
        const ratio = toFloor(some, app);
        return [ratio.toFixed(2), ratio <= BOUNDS.floor];
      }),
    ),
    goal(
      `Kit at most ${BOUNDS.floor} times a floor that asks no earlier than a component can`,
      each((some, app) => {
        const ratio = toComponentFloor(some, app);
        return [ratio.toFixed(2), ratio <= BOUNDS.floor];
      }),
    ),
    goal(
      `Recipe at least ${BOUNDS.recipe} times the kit, where token and script take ${SLOW_TIME} ms each (in brackets what the floor reaches)`,
      each((some, app) => {
        const ratio = recipeTo(some, app);
        return [`${ratio.toFixed(2)} (${reach(some, app).toFixed(2)})`, ratio >= BOUNDS.recipe];
      }, slow),
    ),
    goal(
      `Recipe at least ${BOUNDS.recipe} times the kit, where they take alike (in brackets what the floor reaches)`,
      each((some, app) => {
        const ratio = recipeTo(some, app);
        return [`${ratio.toFixed(2)} (${reach(some, app).toFixed(2)})`, ratio >= BOUNDS.recipe];
      }),
    ),
    goal(
      `The same where the floor reaches it, so that it can be met`,
      each((some, app) => [
        recipeTo(some, app).toFixed(2),
        recipeTo(some, app) >= BOUNDS.recipe || reach(some, app) < BOUNDS.recipe,
      ]),
    ),
    goal(
      `The same, counted from when the app's bundle is there`,
      each((some, app) => {
        const ratio = recipeToSinceBundle(some, app);
        return [ratio.toFixed(2), ratio >= BOUNDS.recipe];
      }),
    ),
  ];
};

const plots = (measurements: Measurements) =>
  Object.fromEntries(
    columns(choose(measurements, { engine: 'chromium' })).map(({ network, measurements: some }) => [
      `startup-${network}`,
      barChart({
        title: `Page start to live panel, ${network}, Chromium`,
        unit: 'ms',
        categories: Object.keys(kits),
        series: Object.fromEntries(
          ['floor', 'kit', 'recipe'].map((variant) => [
            variant,
            Object.values(kits).map(([framework, kit]) =>
              Math.round(
                median(
                  times(some, [framework, variant === 'kit' ? kit : variant] as unknown as App),
                ),
              ),
            ),
          ]),
        ),
      }),
    ]),
  );

const networks = Object.entries(networkProfiles)
  .map(
    ([name, { roundTrip, down, up }]) =>
      `${name} ${roundTrip} ms, ${down / 1e6} and ${up / 1e6} Mbit/s`,
  )
  .join('; ');

/** The section of the report. */
export function writeStartup(
  measurements: Measurements,
  mainThread: readonly MainThreadMeasurement[],
  versions: readonly string[],
): Section {
  const alike = choose(measurements, { tokenCase: 'alike' });
  const cold = choose(alike, { kind: 'cold' });
  const slow = choose(measurements, { tokenCase: 'slow' });
  const pictures = plots(cold);
  const thread = writeMainThread(mainThread);
  return {
    plots: pictures,
    markdown: `
From the start of the page to a panel that is rendered with the right token, and that the kit calls ready.
${versions.join(', ')}.
The _floor_ is an app of the same framework whose first lines ask for token and script at once, by hand, and
do nothing else; the _recipe_ is ChatHub's page written out. Ratios are medians of those of each round.
Networks (round trip, down and up): ${networks}. A new connection costs two round trips more.
The widget has ${WIDGET_BYTES / 1000} KB and its server takes ${SCRIPT_TIME} ms.

### First visit, token and script take alike

${Object.keys(pictures)
  .map((name) => `![${name}](plots/${name}.svg)`)
  .join('\n\n')}

Kit / floor (goal: at most ${BOUNDS.floor}):

${byKit(cold, (some, app) => toFloor(some, app).toFixed(2))}

Kit / a floor that asks no earlier than a component can: as late as the recipe's, which asks as soon as it is mounted.

${byKit(cold, (some, app) => toComponentFloor(some, app).toFixed(2))}

Recipe / kit (goal: at least ${BOUNDS.recipe}), and in brackets recipe / floor, which is the most that anybody could reach:

${byKit(cold, (some, app) => `${recipeTo(some, app).toFixed(2)} (${recipeTo(some, [app[0], 'floor']).toFixed(2)})`)}

Recipe / kit, counted from when the app's bundle is there: what comes before is the page's, whoever shows the panel.

${byKit(cold, (some, app) => recipeToSinceBundle(some, app).toFixed(2))}

Kit / the floor without a framework:

${byKit(cold, (some, app) => toBareFloor(some, app).toFixed(2))}

<details><summary>Medians in milliseconds, and that token and script take alike</summary>

${allTimes(cold)}

Token and script as the recipe without a framework sees them, one after the other:

${aloneTable(cold)}

</details>

<details><summary>Where the kit takes longer than the floor, step by step</summary>

${stepTable(cold)}

</details>

### First visit, token and script take ${SLOW_TIME} ms each

As long as in a token endpoint that asks ChatHub each time, which that of ChatHub's page does.

${bothRatios(slow)}

### First visit, the token from the server's cache

${bothRatios(choose(measurements, { tokenCase: 'cached' }))}

### Warm cache: the next visit in the same browser, token and script alike

${bothRatios(choose(alike, { kind: 'warm' }))}

### Second visit: the browser was closed and started again

${bothRatios(choose(alike, { kind: 'second' }))}

### Main thread and layout, Chromium, first visit

${thread.table}

### Goals

${[...goals(cold, slow), ...thread.goals].join('\n')}

### Where the work is not the same

- The recipe reads its token with \`text()\`, as the page does, so its endpoint answers the bare token. The page's own
  endpoint answers JSON, with which its React, Vue and Angular code shows no panel at all.
- ChatHub's page has nothing for Svelte: its code for Vue, in Svelte. The page's headings are those of the host.
- The kit also checks the token, plans its renewal and listens for failures; floor and recipe end with the tag.
- The one-file build is bundled with the page's own script, so that every app is one file.
- HTTP/1.1 and no TLS, whose round trip is added; TCP's slow start, lost packets and the name look-up are left out.
- A warm visit finds connections open. A second visit does not; WebKit's automation keeps nothing when it is closed,
  so there the same browser goes on, and the server ends all connections. Each visit is proved by what was asked for.
- Near, the engines run one after the other; far and mobile, where a visit mostly waits, beside each other.
- Only Chromium tells of main-thread time, long tasks and layout shift.
`,
  };
}
