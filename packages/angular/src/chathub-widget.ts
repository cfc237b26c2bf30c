import {
  ChangeDetectionStrategy,
  Component,
  input,
  output,
  ViewEncapsulation,
} from '@angular/core';
import type { ChatHubError, PartialChatHubOptions as Options } from '@chathub/core';
import { optionNames } from '@chathub/core/adapter';
import type { ChatHubSlots } from '@chathub/core/notice';
import type { InjectChatHubResult } from './inject-chathub';
import { injectHub } from './inject-hub';
import { injectShow } from './inject-show';

/**
 * Shows the operator panel for as long as it is there.
 *
 * Its element carries `data-chathub-status` and holds the loading content, the fallback, or in
 * `frame` isolation the panel; in `document` isolation the panel places itself on the page. Where
 * the custom element `<chathub-widget>` is defined as well, write `<div chathubWidget>`.
 *
 * @throws ChatHubError `bad-options`, while rendering; it names `provideChatHub` when neither that
 * nor the inputs say where tokens come from.
 *
 * @example
 * <chathub-widget tokenEndpoint="/api/chathub/token" (ready)="focus()">
 *   <p *chathubLoading>Opening the panel…</p>
 *   <ng-template chathubFallback let-error="error" let-retry="retry">
 *     <button (click)="retry()">{{ error?.hint }}</button>
 *   </ng-template>
 * </chathub-widget>
 */
@Component({
  selector: 'chathub-widget, [chathubWidget]',
  template: '<ng-content />',
  // Weaker than any class of the application, which a style in a scope would not be.
  styles: ':where(chathub-widget:not([hidden])){display:block}',
  encapsulation: ViewEncapsulation.None,
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    '[attr.data-chathub-status]': 'chathub.status()',
    // Angular leaves a static attribute on the element although it is an input.
    '[attr.token]': 'null',
  },
})
export class ChatHubWidget {
  /** Its own tag and its own token: widgets of different organizations coexist. */
  readonly organization = input<Options['organization']>();
  /** Where tokens are fetched: this, `fetchToken` or `token`. */
  readonly tokenEndpoint = input<Options['tokenEndpoint']>();
  /** What is shown without a panel, where no template is: `english({ mail, phone, link })`. */
  readonly contact = input<Options['contact']>();
  /** Added to that request: headers, credentials, mode. */
  readonly fetchOptions = input<Options['fetchOptions']>();
  /** Your own way to a token. Called outside the Angular zone. */
  readonly fetchToken = input<Options['fetchToken']>();
  /** A constant token, which cannot be renewed. */
  readonly token = input<Options['token']>();
  /** HTTPS, or loopback. Default: the documented address. */
  readonly scriptUrl = input<Options['scriptUrl']>();
  /** Default `document`, the documented contract; `frame` isolates it completely. */
  readonly isolation = input<Options['isolation']>();
  /** A selector or a test of the panel's document. Default: the script booted without an error. */
  readonly readyWhen = input<Options['readyWhen']>();
  /** What the widget renders, for removal. Default: ids and names `operator-chat-panel…`. */
  readonly panelSelector = input<Options['panelSelector']>();
  /** What a fresh token does to a live panel. Default `quiet`: it waits until nobody types. */
  readonly reload = input<Options['reload']>();
  /** Seconds before expiry. Default: 1 h or a quarter of what was received, the lesser. */
  readonly refreshBefore = input<Options['refreshBefore']>();
  /** Milliseconds for a token answer. Default 10,000. */
  readonly tokenTimeout = input<Options['tokenTimeout']>();
  /** Milliseconds for the widget to boot. Default 20,000. */
  readonly loadTimeout = input<Options['loadTimeout']>();
  /** For the script tag. Default: that of the page's own scripts. */
  readonly nonce = input<Options['nonce']>();
  /** Asked before a token is used; false counts as refused by ChatHub. */
  readonly validateToken = input<Options['validateToken']>();

  /** The panel is live, each time it becomes so. */
  readonly ready = output();
  /** Each new error, background trouble of a working panel included. */
  readonly error = output<ChatHubError>();

  /** The state of its panel as signals, and `refresh` and `retry`: as `injectChatHub` returns. */
  readonly chathub: InjectChatHubResult;

  /** The templates that it holds. @internal */
  readonly slots: ChatHubSlots = {};

  constructor() {
    this.chathub = injectHub(
      () => Object.fromEntries(optionNames.map((name) => [name, this[name]()])),
      injectShow(this),
    );
  }
}
