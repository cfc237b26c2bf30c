import { renderDocument } from './render-document.ts';

/** The page for an address that leads nowhere. */
export function renderNotFound(stylesheet: string): string {
  return renderDocument({
    title: 'Not found',
    stylesheet,
    main: `<section class="hero">
    <p class="eyebrow">404</p>
    <h1 class="title">There is no such page</h1>
    <p class="lead">The gallery shows every demo that is built.</p>
    <p class="button-row"><a class="button button--primary" href="/">Back to the gallery</a></p>
  </section>`,
  });
}
