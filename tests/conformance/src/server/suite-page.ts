/**
 * A page with the suite in it, which runs the case that its address names.
 *
 * @param foreign A second origin with the same content.
 */
export const suitePage = (foreign: string): string => `<!doctype html>
<html lang="en">
<title>Conformance</title>
<meta name="foreign" content="${foreign}">
<body>
<script type="module" src="/page/main.ts"></script>`;
