import type { ChatHub } from '../chathub.ts';
import type { ChatHubNoticeTexts } from './chathub-notice-texts.ts';
import type { ContactLink } from './contact-link.ts';

/** The part of a {@link ChatHub} that a notice follows. */
export type ChatHubNoticeSource = Pick<ChatHub, 'getState' | 'subscribe' | 'retry'>;

/** What an app shows itself: where one is given, the notice says nothing. */
export interface ChatHubSlots {
  loading?: unknown;
  fallback?: unknown;
}

/** A notice that is shown: what `show` of a {@link ChatHubNotice} returns. */
export interface ChatHubNoticeView {
  /** Looks at everything again, and says it in the words of this notice. */
  update(notice: ChatHubNotice): void;
  /** Takes it away. */
  remove(): void;
}

/**
 * What `english`, `czech`, `korean`, `ukrainian` and `notice` make: the value of the option `contact`. It
 * holds the texts, the links and the way to show them, and may be made anew at each render.
 */
export interface ChatHubNotice {
  readonly texts: ChatHubNoticeTexts;
  readonly links: readonly ContactLink[];
  /**
   * Shows it as the first child of an element, for as long as it is not removed. The widgets of the
   * adapters call it; without one, call it yourself, in the browser.
   *
   * @param source A {@link ChatHub}.
   * @param slots Asked at each change. Default: the app shows nothing itself.
   *
   * @example
   * const chathub = createChatHub({ tokenEndpoint: '/api/chathub/token' });
   * const view = english({ mail: 'help@example.com' }).show(chathub, element);
   */
  show(
    source: ChatHubNoticeSource,
    wrapper: HTMLElement,
    slots?: () => ChatHubSlots | undefined,
  ): ChatHubNoticeView;
}
