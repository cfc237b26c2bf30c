import type { ChatHubError } from '../errors.ts';
import { slotFor } from '../slot.ts';
import type {
  ChatHubNotice,
  ChatHubNoticeSource,
  ChatHubNoticeView,
  ChatHubSlots,
} from './chathub-notice.ts';
import { messageFor } from './message-for.ts';
import { noticeElements } from './notice-elements.ts';
import { showLinks } from './show-links.ts';
import { write } from './write.ts';

/** Shows a notice: what `show` of a {@link ChatHubNotice} does. */
export function showNotice(
  notice: ChatHubNotice,
  source: ChatHubNoticeSource,
  wrapper: HTMLElement,
  slots?: () => ChatHubSlots | undefined,
): ChatHubNoticeView {
  const { host, shadow, box, message, details, contact, retry } = noticeElements(
    wrapper.ownerDocument,
  );
  // From the first failure until the panel is there: what people may be about to use stays meanwhile.
  let failed = false;
  let failure: ChatHubError | null;

  const look = () => {
    const { status, error } = source.getState();
    const slot = slotFor(status);
    const shown = slot && !slots?.()?.[slot];
    if (slot === 'fallback') failure = error;
    failed = slot === 'fallback' || (failed && slot === 'loading');
    const [said, button] = messageFor(notice.texts, failure);
    box.lang = notice.texts.lang;
    box.setAttribute(
      'part',
      ['notice', shown && slot === 'loading' && 'loading', shown && failed && 'fallback']
        .filter(Boolean)
        .join(' '),
    );
    write(message, shown ? (slot === 'loading' ? notice.texts.loading : said) : '');
    write(retry, button);
    retry.setAttribute('aria-disabled', `${slot !== 'fallback'}`);
    const { activeElement } = shadow;
    details.hidden = !(shown && failed);
    if (activeElement && details.hidden) {
      // The focus is in what goes; without a place beside it, it would fall back to the page.
      box.tabIndex = -1;
      box.focus({ preventScroll: true });
    }
  };

  retry.onclick = () => {
    if (slotFor(source.getState().status) === 'fallback') source.retry();
  };
  wrapper.prepend(host);
  const stop = source.subscribe(look);
  // A slot may come and go without another state: then what the wrapper holds changes.
  const observer = new MutationObserver(look);
  observer.observe(wrapper, { childList: true });
  const view: ChatHubNoticeView = {
    update(next) {
      notice = next;
      showLinks(contact, notice);
      look();
    },
    remove() {
      observer.disconnect();
      stop();
      host.remove();
    },
  };
  view.update(notice);
  return view;
}
