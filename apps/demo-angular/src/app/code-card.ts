import { ChangeDetectionStrategy, Component } from '@angular/core';

/** What an application writes for the panel of this page. */
@Component({
  selector: 'demo-code-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'card card--wide', role: 'region', 'aria-labelledby': 'code-heading' },
  template: `
    <h2 id="code-heading">This page in code</h2>
    <pre class="code"><code>{{ code }}</code></pre>
  `,
})
export class CodeCard {
  readonly code = `bootstrapApplication(App, {
  providers: [
    provideChatHub({
      tokenEndpoint: '/api/chathub/token',
      contact: english({ mail: 'help@example.com' }),
    }),
  ],
});

<chathub-widget>
  <demo-panel-loading *chathubLoading />
</chathub-widget>`;
}
