// What a build may know of the environment. No credential is among it.
import { writeFileSync } from 'node:fs';

const { CHATHUB_WIDGET_URL } = process.env;
writeFileSync(
  'src/environment.ts',
  `// Written by write-environment.js.
/** Where ChatHub's script comes from while you develop; undefined: from ChatHub. */
export const widgetUrl: string | undefined = ${JSON.stringify(CHATHUB_WIDGET_URL)};
`,
);
