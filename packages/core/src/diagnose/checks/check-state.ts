import type { Check } from '../check.ts';
import type { Inquiry } from '../inquiry.ts';
import { question } from '../question.ts';

/** What the hub says of itself, and what the window told while it was watched. */
export function checkState({ chathub, watch }: Inquiry): Check[] {
  const state = question('state', 'Is the panel live, without an error?');
  const window = question('window-errors', 'Has the window told of no error?');
  const errors = watch?.entries.filter(({ kind }) => kind === 'window-error') ?? [];
  const { status, error } = chathub?.getState() ?? {};
  return [
    !status
      ? state.unknown('No panel was given.')
      : error
        ? state.failed(`${status}, ${error.message}`, error)
        : status === 'ready'
          ? state.passed(status)
          : state.unknown(status),
    !watch
      ? window.unknown('Nobody was watching.', 'Call watchChatHub before mount.')
      : errors.length
        ? window.failed(`${errors.length}, the last: ${errors.at(-1)?.text}`, 'script-threw')
        : window.passed('None'),
  ];
}
