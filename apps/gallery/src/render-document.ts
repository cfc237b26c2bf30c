import { escapeHtml, pageMarkers } from '@chathub-demo/kit';

/** The parts of a page of the gallery's own. */
export interface DocumentParts {
  readonly title: string;
  /** Address of the style sheet. */
  readonly stylesheet: string;
  /** HTML of the main part. */
  readonly main: string;
}

/** Renders a page of the gallery's own, in the form of a built page: with markers in it. */
export function renderDocument({ title, stylesheet, main }: DocumentParts): string {
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escapeHtml(title)}</title>
  <link rel="icon" href="/favicon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="${escapeHtml(stylesheet)}" nonce="${pageMarkers.nonce}">
</head>
<body>
${pageMarkers.header}
<main class="page" id="main">
  ${main}
</main>
</body>
</html>
`;
}
