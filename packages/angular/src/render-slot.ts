import { effect, inject, TemplateRef, ViewContainerRef } from '@angular/core';
import { slotFor } from '@chathub/core/adapter';
import type { ChatHubFallbackContext } from './chathub-fallback-context';
import { ChatHubWidget } from './chathub-widget';

/** Renders the template of a directive while the widget around it has this slot to show. */
export function renderSlot(slot: 'loading' | 'fallback'): void {
  const { status, error, retryAt, retry } = inject(ChatHubWidget).chathub;
  const container = inject(ViewContainerRef);
  const template = inject<TemplateRef<ChatHubFallbackContext>>(TemplateRef);
  // Read by the template: a change renders it again, and keeps it.
  const context = {
    retry,
    get error() {
      return error();
    },
    get retryAt() {
      return retryAt();
    },
  };
  effect(() => {
    container.clear();
    if (slotFor(status()) === slot) container.createEmbeddedView(template, context);
  });
}
