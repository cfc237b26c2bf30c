import type { ChatHub } from '@chathub/core';
import { type DemoConfiguration, formatDuration, startTicking } from '@chathub-demo/kit';
import { part } from './part.ts';

/** Fills the fallback: whom to write to, and when the next attempt comes by itself. */
export function showFallback(
  fallback: HTMLElement,
  chathub: Pick<ChatHub, 'getState'>,
  { contactEmail }: DemoConfiguration,
): void {
  const contact = part('contact', fallback);
  contact.textContent = contactEmail;
  contact.setAttribute('href', `mailto:${contactEmail}`);

  const nextAttempt = part('next-attempt', fallback);
  startTicking((now) => {
    const { retryAt } = chathub.getState();
    nextAttempt.hidden = retryAt === null;
    if (retryAt !== null) {
      nextAttempt.textContent = `Next attempt in ${formatDuration(retryAt - now)}.`;
    }
  });
}
