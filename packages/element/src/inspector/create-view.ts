import { checksSection } from './checks-section.ts';
import { copySection } from './copy-section.ts';
import { errorsSection } from './errors-section.ts';
import { faultsSection } from './faults-section.ts';
import { inspectorStyles } from './inspector-styles.ts';
import type { InspectorView } from './inspector-view.ts';
import { make } from './make.ts';
import { stateSection } from './state-section.ts';
import { timelineSection } from './timeline-section.ts';

/** Builds what is shown into the shadow root of an element. */
export function createView(
  host: HTMLElement,
  actions: { run(): void; sandbox(): string },
): InspectorView {
  const sections = [
    stateSection(),
    errorsSection(),
    checksSection(actions.run),
    timelineSection(),
    faultsSection(actions.sandbox),
    copySection(),
  ];
  const badge = make('span', { class: 'badge' });
  const live = make('p', { class: 'live', role: 'status', 'aria-live': 'polite' });
  const details = make(
    'details',
    { class: 'root', open: '' },
    make('summary', {}, make('h2', {}, 'ChatHub inspector'), badge),
    make('div', { class: 'body' }, ...sections.map(({ element }) => element)),
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(inspectorStyles);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(details, live);
  return {
    update(model) {
      const status = model.state?.status ?? 'no panel';
      if (badge.textContent !== status) {
        badge.textContent = status;
        badge.className = `badge ${status}`;
        live.textContent = `ChatHub: ${status}`;
      }
      for (const { update } of sections) update(model);
    },
    fold(folded) {
      details.open = !folded;
    },
  };
}
