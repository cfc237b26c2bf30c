import { ElementRef, inject, NgZone } from '@angular/core';
import type { ChatHubError } from '@chathub/core';
import { type ChatHubWidgetObserver, type ScopedChatHub, showChatHub } from '@chathub/core/adapter';
import type { ChatHubWidget } from './chathub-widget';

/** What shows a hub in the element of a widget, which tells inside the zone what becomes of it. */
export function injectShow(
  widget: Pick<ChatHubWidget, 'slots' | 'ready' | 'error'>,
): (chathub: ScopedChatHub, observer: ChatHubWidgetObserver) => () => void {
  const wrapper = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  const zone = inject(NgZone);
  return (chathub, observer) =>
    showChatHub(
      chathub,
      wrapper,
      Object.assign(observer, {
        slots: () => widget.slots,
        onReady: () => zone.run(() => widget.ready.emit()),
        onError: (error: ChatHubError) => zone.run(() => widget.error.emit(error)),
      }),
    );
}
