import type { Check } from '../check.ts';
import { findFrame } from '../find-frame.ts';
import type { Inquiry } from '../inquiry.ts';
import { question } from '../question.ts';
import { selectorOf } from '../selector-of.ts';
import { renderedBy } from './rendered-by.ts';
import { visibilityOf } from './visibility-of.ts';

const list = (selectors: readonly string[]) => [...new Set(selectors)].slice(0, 8).join(', ');

/** What the widget rendered, whether it is seen, and in `frame` isolation whether there is room for it. */
export function checkPanel(inquiry: Inquiry): Check[] {
  const { chathub, document, options, watch } = inquiry;
  const there = question('panel', 'Has the widget rendered its panel?');
  const seen = question('panel-visible', 'Can people see the panel?');
  const place = question('container', 'Can people see the container of the frame?');
  const rendered = renderedBy(inquiry);
  const added = watch?.added ?? [];
  const live = chathub?.getState().status === 'ready';
  const others = added.length ? ` Added while it booted: ${list(added)}.` : '';
  const nothing = `Nothing matches ${options.panelSelector ?? 'the documented ids'}.`;
  const frame = findFrame(document, options);
  const box = frame?.getBoundingClientRect();
  const hidden = frame && visibilityOf([frame]);
  return [
    rendered.length
      ? there.passed(list(rendered.map(selectorOf)) + (others && `.${others}`))
      : !live
        ? there.unknown(`No panel is live.${others}`)
        : added.length
          ? there.failed(`${nothing}${others}`, {
              hint: `Give panelSelector and readyWhen, such as '${added[0]}'.`,
              code: 'panel-not-rendered',
            })
          : there.failed(nothing, 'panel-not-rendered'),
    !rendered.length
      ? seen.unknown('There is nothing to see.')
      : answerFor(seen, visibilityOf(rendered), 'Check the styles of the page.'),
    ...(options.isolation !== 'frame'
      ? []
      : !frame || !box
        ? [place.unknown('No frame is there.')]
        : [
            answerFor(
              place,
              hidden ?? null,
              'Give the container a height, and show it.',
              ` ${Math.round(box.width)} × ${Math.round(box.height)} px`,
            ),
          ]),
  ];
}

const answerFor = (
  { passed, failed }: ReturnType<typeof question>,
  trouble: string | null,
  hint: string,
  size = '',
) =>
  trouble ? failed(trouble + size, { hint, code: 'panel-not-rendered' }) : passed(`Seen.${size}`);
