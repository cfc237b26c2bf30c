import { Component, computed, inject } from '@angular/core';
import {
  ChatHubFallback,
  ChatHubLoading,
  ChatHubWidget,
  czech,
  english,
  korean,
  ukrainian,
} from '@chathub/angular';
import { withContact } from '../../src/with-contact.ts';
import { OPEN_PAGE } from './open-page.ts';
import { StatusView } from './status-view.ts';

/** A page as an app would write it. */
@Component({
  selector: 'page-view',
  imports: [ChatHubFallback, ChatHubLoading, ChatHubWidget, StatusView],
  template: `
    @for (options of page().statuses; track $index) {
      <status-view [options]="options" />
    }
    @for (widget of widgets(); track widget.key) {
      @let options = widget.options;
      <chathub-widget
        [id]="widget.id ?? ''"
        [organization]="options.organization"
        [tokenEndpoint]="options.tokenEndpoint"
        [fetchOptions]="options.fetchOptions"
        [fetchToken]="options.fetchToken"
        [token]="options.token"
        [scriptUrl]="options.scriptUrl"
        [isolation]="options.isolation"
        [readyWhen]="options.readyWhen"
        [panelSelector]="options.panelSelector"
        [reload]="options.reload"
        [refreshBefore]="options.refreshBefore"
        [tokenTimeout]="options.tokenTimeout"
        [loadTimeout]="options.loadTimeout"
        [nonce]="options.nonce"
        [validateToken]="options.validateToken"
        [contact]="options.contact"
        (ready)="events.ready?.(widget.key)"
        (error)="events.error?.(widget.key, $event)"
      >
        @if (widget.loading) {
          <p *chathubLoading>{{ widget.loading }}</p>
        }
        @if (widget.fallback) {
          <ng-template chathubFallback let-error="error" let-retry="retry" let-retryAt="retryAt">
            <button type="button" [attr.data-retry-at]="retryAt ?? ''" (click)="retry()">{{
              error?.code
            }}</button>
          </ng-template>
        }
      </chathub-widget>
    }
  `,
})
export class PageView {
  readonly page = inject(OPEN_PAGE).page;
  // A template that made something new at each check would never be done.
  readonly widgets = computed(() =>
    this.page().widgets.map((widget) => ({
      ...widget,
      options: withContact({ czech, english, korean, ukrainian }, widget.options, widget.contact),
    })),
  );
  readonly events = inject(OPEN_PAGE).events;
}
