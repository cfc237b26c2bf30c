import { median } from '../median.ts';
import { barChart } from '../report/bar-chart.ts';
import { markdownTable } from '../report/markdown-table.ts';
import type { Section } from '../report/section.ts';
import type { MeasuredRefresh } from './measured-refresh.ts';
import type { Renewal } from './renewal.ts';
import { BOOT_TIME, TOKEN_LIFE, TOKEN_TIME } from './times.ts';
import { VARIANTS, type Variant } from './variant.ts';

/** How much longer than by hand the panel may be gone. */
const BOUND = 1.05;

const MENDED = 'recipe, mended by hand';
const ours = VARIANTS.filter((variant) => !variant.startsWith('recipe'));
const nameOf = (variant: Variant) => (ours.includes(variant) ? `kit, ${variant}` : variant);

const renewalsOf = ({ reports }: MeasuredRefresh, variant: Variant) =>
  reports[variant].flatMap(({ renewals }) => renewals);

/** Median and worst, as whole numbers. */
const spread = (values: readonly number[]) =>
  `${Math.round(median(values))} (${Math.round(Math.max(...values))})`;

const times = (renewals: readonly Renewal[]) =>
  renewals.flatMap(({ renewed }) => (renewed === null ? [] : [renewed]));

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function seenTable(measured: readonly MeasuredRefresh[]): string {
  return markdownTable(
    measured.flatMap((one) =>
      VARIANTS.map((variant) => {
        const renewals = renewalsOf(one, variant);
        const count = (name: 'token' | 'script') =>
          mean(renewals.map(({ requests }) => requests[name])).toFixed(1);
        return {
          engine: one.engine,
          variant: nameOf(variant),
          'panel gone, ms': spread(renewals.map(({ gone }) => gone)),
          'panel gone, frames': spread(renewals.map(({ goneFrames }) => goneFrames)),
          'panel has the new token after, ms': times(renewals).length
            ? spread(times(renewals))
            : 'never',
          'most panels at once': Math.max(...renewals.map(({ mostPanels }) => mostPanels)),
          'token requests': count('token'),
          'script requests': count('script'),
        };
      }),
    ),
  );
}

function tokenTable(measured: readonly MeasuredRefresh[]): string {
  const hours = TOKEN_LIFE / 3600;
  return markdownTable(
    VARIANTS.map((variant) => {
      const reports = measured.flatMap((one) => one.reports[variant]);
      const all = (values: readonly unknown[]) => [...new Set(values)].join(', ');
      const renewed = reports.every(({ token, newest }) => token === newest);
      return {
        variant: nameOf(variant),
        renewals: all(reports.map(({ renewals }) => renewals.length)),
        'last token given': all(reports.map(({ newest }) => newest)),
        'token that the panel uses': all(reports.map(({ token }) => token)),
        'the panel ends': `${hours} h after ${renewed ? 'the last renewal' : 'its start, however often renewed'}`,
        'its request is answered': all(reports.map(({ answer }) => answer)),
      };
    }),
  );
}

function typingTable({ engine, typing = {} }: MeasuredRefresh): string {
  return markdownTable(
    Object.entries(typing).flatMap(([variant, { renewals }]) =>
      renewals.map(({ gone, renewed }) => ({
        engine,
        variant: `kit, ${variant}`,
        'panel has the new token after, ms': Math.round(renewed ?? 0),
        'panel gone, ms': Math.round(gone),
      })),
    ),
  );
}

function goals(measured: readonly MeasuredRefresh[]) {
  const inFrame = measured.flatMap((one) =>
    ours.filter((variant) => variant.startsWith('frame')).flatMap((v) => renewalsOf(one, v)),
  );
  const inDocument = measured.flatMap((one) => {
    const mended = renewalsOf(one, MENDED);
    return ours
      .filter((variant) => variant.startsWith('document'))
      .flatMap((variant) =>
        renewalsOf(one, variant).map(
          ({ gone }, round) => gone / (mended[round]?.gone ?? Number.NaN),
        ),
      );
  });
  const all = measured.flatMap((one) => ours.flatMap((variant) => renewalsOf(one, variant)));
  const ratio = median(inDocument);
  const gone = Math.max(...inFrame.map((renewal) => renewal.gone));
  const frames = Math.max(...inFrame.map((renewal) => renewal.goneFrames));
  const most = Math.max(...all.map(({ mostPanels }) => mostPanels));
  const requests = Math.max(...all.map((one) => one.requests.script + one.requests.token));
  const row = (goal: string, result: string, met: boolean) => ({
    goal,
    result,
    verdict: met ? 'met' : 'not met',
  });
  return markdownTable([
    row(
      'every renewal of the kit ends with a panel that runs on the new token',
      `${all.filter(({ renewed }) => renewed !== null).length} of ${all.length}`,
      all.every(({ renewed }) => renewed !== null),
    ),
    row(
      'in `frame` isolation the panel is never gone',
      `worst: ${Math.round(gone)} ms, ${frames} frames`,
      gone === 0 && frames === 0,
    ),
    row(
      `in \`document\` isolation it is gone at most ${BOUND} times as long as with code by hand that works`,
      `${ratio.toFixed(2)} (median of ${inDocument.length} ratios)`,
      ratio <= BOUND,
    ),
    row('nobody ever sees two panels', `at most ${most}`, most === 1),
    row('a renewal asks for one token and for no script', `at most ${requests}`, requests === 1),
  ]);
}

/** The section of the report. */
export function writeRefresh(measured: readonly MeasuredRefresh[]): Section {
  const [chromium] = measured;
  if (!chromium) throw new Error('Nothing was measured.');
  const rounds = renewalsOf(chromium, MENDED).length;
  const shown = VARIANTS.filter((variant) => variant !== 'recipe');
  const plot = barChart({
    title: 'Panel gone when a token is renewed (median)',
    unit: 'ms',
    categories: shown.map(nameOf),
    series: Object.fromEntries(
      measured.map((one) => [
        one.engine,
        shown.map((variant) => Math.round(median(renewalsOf(one, variant).map((r) => r.gone)))),
      ]),
    ),
  });
  const markdown = `
${measured.map(({ version }) => version).join(', ')}. Each variant renews its token ${rounds} times; what can be seen is noted
at each change of the page and at each frame of the screen. The token endpoint takes ${TOKEN_TIME} ms. The stand-in widget
comes from the cache and makes one request of ${BOOT_TIME} ms before it renders, so ${BOOT_TIME} ms is the least that a panel is gone
which is taken away before the next one boots. Numbers are medians with the worst in brackets; requests are those that
reach the server, per renewal.

${seenTable(measured)}

![Panel gone when a token is renewed](plots/refresh.svg)

The recipe's panel is never gone because it is never renewed: its tag comes back under the same address, which no
browser runs again. It goes on with its first token and ends with that. The last column is the status that the panel's
own request gets once the life of all tokens but the last has passed; rows hold for all three engines:

${tokenTable(measured)}

While somebody types (a key right before the renewal), \`quiet\` lets the panel be until no key has come for ten seconds,
which it looks at every fifteen; the token that it runs on holds for much longer:

${typingTable(chromium)}

${goals(measured)}

Where the work is not the same: _recipe_ is \`WidgetTokenManager\` of ChatHub's page, word for word, with the answer that it
expects from its endpoint (\`expiresAt\`), and boots nothing when it renews. _Mended by hand_ also removes what the widget
rendered and gives the script another fragment; it knows the id of the panel, which the kit looks for. In \`frame\` the next
panel boots behind the one that is seen, in a page of its own, which takes longer and is not noticed.`;
  return { markdown, plots: { refresh: plot } };
}
