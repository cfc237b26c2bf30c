/** Where a page goes that wants to come back: this one goes back by itself. */
export const elsewherePage = `<!doctype html>
<html lang="en">
<title>Elsewhere</title>
<script>
  // Not while it loads: until then a step is no entry of the history.
  addEventListener('load', () => setTimeout(() => history.back()));
</script>`;
