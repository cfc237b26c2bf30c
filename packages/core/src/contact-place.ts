import type {
  ChatHubNotice,
  ChatHubNoticeSource,
  ChatHubNoticeView,
  ChatHubSlots,
} from './notice/chathub-notice.ts';

/**
 * The place of one notice in the wrapper of a widget. One that takes the place of another changes what
 * is there and is no new one: it may be made anew at each render.
 *
 * @returns The function that shows one there, or none.
 */
export function contactPlace(
  source: ChatHubNoticeSource,
  wrapper: HTMLElement,
  slots?: () => ChatHubSlots | undefined,
): (notice?: ChatHubNotice) => void {
  let view: ChatHubNoticeView | undefined;
  return (notice) => {
    if (notice && view) view.update(notice);
    else if (notice) view = notice.show(source, wrapper, slots);
    else {
      view?.remove();
      view = undefined;
    }
  };
}
