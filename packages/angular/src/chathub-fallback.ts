import { Directive } from '@angular/core';
import type { ChatHubFallbackContext } from './chathub-fallback-context';
import { renderSlot } from './render-slot';

/**
 * The content of a `<chathub-widget>` while the panel is unavailable.
 *
 * @example
 * <ng-template chathubFallback let-error="error" let-retry="retry">
 *   <button (click)="retry()">{{ error?.hint }}</button>
 * </ng-template>
 */
@Directive({ selector: '[chathubFallback]' })
export class ChatHubFallback {
  constructor() {
    renderSlot('fallback');
  }

  /** For the types in the template. */
  static ngTemplateContextGuard(
    _directive: ChatHubFallback,
    _context: unknown,
  ): _context is ChatHubFallbackContext {
    return true;
  }
}
