import {
  configurationElementId,
  type Demo,
  type DemoConfiguration,
  escapeHtml,
  pageMarkers,
  renderHeader,
} from '@chathub-demo/kit';

/** What {@link renderPage} puts into a page. */
export interface PageContent {
  readonly nonce: string;
  readonly demos: readonly Demo[];
  /** The slug of the open demo; none on the gallery's own pages. */
  readonly current?: string;
  readonly configuration: DemoConfiguration;
  /** A fresh token for the documented static tag, on the page that shows it. */
  readonly staticToken?: string;
}

/** Completes a built page for one response: nonce, header, configuration, static tag. */
export function renderPage(template: string, content: PageContent): string {
  const { nonce, demos, current, configuration, staticToken } = content;
  // `<` would end the data block if a value ever held `</script>`.
  const json = JSON.stringify(configuration).replaceAll('<', '\\u003c');
  const tag =
    staticToken === undefined
      ? ''
      : `<script type="module" id="operator-chat-panel-script" nonce="${nonce}" src="${escapeHtml(configuration.scriptUrl)}" token="${escapeHtml(staticToken)}"></script>`;
  // Functions, because `$&` in a replacement string would be a pattern.
  return template
    .replaceAll(pageMarkers.nonce, () => nonce)
    .replaceAll(pageMarkers.scriptUrl, () => escapeHtml(configuration.scriptUrl))
    .replace(pageMarkers.header, () =>
      renderHeader({ demos, ...(current === undefined ? {} : { current }) }),
    )
    .replace(
      pageMarkers.configuration,
      () =>
        `<script type="application/json" id="${configurationElementId}" nonce="${nonce}">${json}</script>`,
    )
    .replace(pageMarkers.staticTag, () => tag);
}
