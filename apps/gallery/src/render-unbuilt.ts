import { renderDocument } from './render-document.ts';

/** The page in the place of the documentation while that is being built. */
export function renderUnbuilt(stylesheet: string): string {
  return renderDocument({
    title: 'Documentation',
    stylesheet,
    main: `<section class="hero">
    <p class="eyebrow">Documentation</p>
    <h1 class="title">Not built yet</h1>
    <p class="lead">The demo command builds it while the demos run already. Open it again in a
      minute.</p>
    <p class="button-row"><a class="button button--primary" href="/docs/">Open it again</a> <a class="button" href="/">Back to the gallery</a></p>
  </section>`,
  });
}
