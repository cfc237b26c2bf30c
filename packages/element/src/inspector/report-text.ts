import type { InspectorModel } from './inspector-model.ts';
import { timeLeft } from './time-left.ts';
import { tokenLife } from './token-life.ts';

/** All that the inspector knows, as text for a ticket: it holds no token, and no query of an address. */
export function reportText(model: InspectorModel): string {
  const { now, state, diagnosis, entries, failure } = model;
  const { origin, pathname } = location;
  const time = (at: number) => new Date(at).toISOString();
  return [
    `ChatHub, ${time(now)}`,
    `Page: ${origin}${pathname}`,
    `Browser: ${navigator.userAgent}`,
    `Status: ${state?.status ?? 'no panel'}`,
    ...(state?.error ? [`Error: ${state.error.message}. ${state.error.hint}`] : []),
    ...(state?.expiresAt
      ? [`Token: ${timeLeft(tokenLife(model).remaining)} left, until ${time(state.expiresAt)}`]
      : []),
    '',
    failure ?? (diagnosis ? 'Checks' : 'Checks were not run.'),
    ...(diagnosis?.checks ?? []).map(
      ({ result, id, seen, hint }) => `${result} ${id}: ${seen}${hint ? ` → ${hint}` : ''}`,
    ),
    '',
    'Timeline',
    ...entries.map(({ at, kind, text }) => `${time(at)} ${kind} ${text}`),
    '',
  ].join('\n');
}
