const { writeFileSync } = require('node:fs');

const { CHATHUB_WIDGET_URL } = process.env;
writeFileSync(
  'src/environment.ts',
  `export const widgetUrl = ${JSON.stringify(CHATHUB_WIDGET_URL)};\n`,
);
