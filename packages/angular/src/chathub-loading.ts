import { Directive } from '@angular/core';
import { renderSlot } from './render-slot';

/**
 * The content of a `<chathub-widget>` until the panel is ready.
 *
 * @example
 * <ng-template chathubLoading><p>Opening the panel…</p></ng-template>
 */
@Directive({ selector: '[chathubLoading]' })
export class ChatHubLoading {
  constructor() {
    renderSlot('loading');
  }
}
