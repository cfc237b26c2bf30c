import { effect, inject, TemplateRef, ViewContainerRef } from '@angular/core';
import { slotFor } from '@chathub/core/adapter';
import type { ChatHubFallbackContext } from './chathub-fallback-context';
import { ChatHubWidget } from './chathub-widget';

/** Renders the template of a directive while the widget around it has this slot to show. */
export function renderSlot(slot: 'loading' | 'fallback'): void {
  const { chathub, slots } = inject(ChatHubWidget);
  const container = inject(ViewContainerRef);
  const template = inject<TemplateRef<ChatHubFallbackContext>>(TemplateRef);
  // Read by the template: a change renders it again, and keeps it.
  const context = {
    retry: chathub.retry,
    get error() {
      return chathub.error();
    },
    get retryAt() {
      return chathub.retryAt();
    },
  };
  effect((onCleanup) => {
    slots[slot] = template;
    onCleanup(() => {
      slots[slot] = undefined;
    });
    container.clear();
    if (slotFor(chathub.status()) === slot) container.createEmbeddedView(template, context);
  });
}
