import { effect, Injectable, signal, untracked } from '@angular/core';
import { injectChatHub } from '@chathub/angular';
import { emptyTimeline, recordNote, recordState, type TimelineEntry } from '@chathub-demo/kit';

/** Keeps what happened: every change of the state, and the notes of the page itself. */
@Injectable({ providedIn: 'root' })
export class TimelineStore {
  readonly chathub = injectChatHub();
  readonly #timeline = signal(emptyTimeline);
  readonly timeline = this.#timeline.asReadonly();

  constructor() {
    const { status, error, expiresAt, retryAt } = this.chathub;
    effect(() => {
      const state = {
        status: status(),
        error: error(),
        expiresAt: expiresAt(),
        retryAt: retryAt(),
      };
      untracked(() => this.#timeline.update((now) => recordState(now, state, Date.now())));
    });
  }

  note(entry: Pick<TimelineEntry, 'title' | 'detail' | 'tone'>): void {
    this.#timeline.update((now) => recordNote(now, entry, Date.now()));
  }
}
