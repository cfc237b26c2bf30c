import type { Demo } from './demo.ts';
import { escapeHtml } from './escape-html.ts';
import { logo } from './logo.ts';

/** What {@link renderHeader} shows. */
export interface HeaderOptions {
  /** The demos that are built, in the order to show. */
  readonly demos: readonly Demo[];
  /** The slug of the open demo; none on the gallery itself. */
  readonly current?: string;
}

/**
 * Renders the header that all pages share, as HTML: the server puts it into every page, so that
 * the navigation is the same whatever the page is written in.
 */
export function renderHeader({ demos, current }: HeaderOptions): string {
  const link = (href: string, label: string, isCurrent: boolean): string =>
    `<li><a href="${escapeHtml(href)}"${isCurrent ? ' aria-current="page"' : ''}>${escapeHtml(label)}</a></li>`;
  return `<a class="skip-link" href="#main">Skip to content</a>
<header class="site-header">
  <a class="brand" href="/">${logo}<span>ChatHub Kit</span></a>
  <nav aria-label="Demos">
    <ul>
      ${[
        link('/', 'Gallery', current === undefined),
        ...demos.map((demo) => link(`/${demo.slug}/`, demo.name, demo.slug === current)),
      ].join('\n      ')}
    </ul>
  </nav>
</header>`;
}
