/** An app with the built core in it, for pages under a policy of their own: its one script carries the nonce `abc`. */
export const hostPage = `<!doctype html>
<html lang="en">
<title>Host</title>
<body>
<script type="module" nonce="abc" src="/page/host.ts"></script>`;
